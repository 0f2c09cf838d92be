import type { JSX } from 'preact';
import { text } from '../shared/i18n.ts';
import { Brand } from '../ui/brand.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { failureText } from '../ui/failure-text.ts';
import { AllowSites } from './allow-sites.tsx';
import { closePage } from './close-page.ts';
import { LiveParagraph } from './live-paragraph.tsx';
import { useExampleCard } from './use-example-card.ts';
import { useFoundNames } from './use-found-names.ts';

/** What a reader sees once, after installing: the thing itself, at work. */
export const App = (): JSX.Element => {
  const paragraph = text('welcomeParagraph');
  const { names, problem, retry } = useFoundNames(paragraph);
  const { chosen, open } = useExampleCard(paragraph, names);
  return (
    <main class="welcome">
      <Brand />
      <h1 class="welcome-title">{text('welcomeHeading')}</h1>
      <p class="welcome-lead">{text('welcomeLead')}</p>
      <section class="welcome-example" aria-label={text('welcomeExample')}>
        <LiveParagraph text={paragraph} names={names} chosen={chosen} onChoose={open} />
        {problem === undefined ? (
          <p class="welcome-hint">{text('welcomeTry')}</p>
        ) : (
          <ErrorState message={failureText(problem)} onRetry={retry} />
        )}
      </section>
      <ul class="welcome-facts">
        <li>{text('welcomePrivate')}</li>
        <li>{text('welcomeButton')}</li>
        <li>{text('welcomeOpenPages')}</li>
      </ul>
      <AllowSites />
      <p class="welcome-actions">
        <button type="button" class="button button-main" onClick={() => void closePage()}>
          {text('welcomeClose')}
        </button>
        <a class="button" href="../options/index.html">
          {text('openOptions')}
        </a>
      </p>
    </main>
  );
};
