import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { text } from '../shared/i18n.ts';
import { Brand } from '../ui/brand.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { failureText } from '../ui/failure-text.ts';
import { AllowSites } from './allow-sites.tsx';
import { closePage } from './close-page.ts';
import { Explanation } from './explanation.tsx';
import type { FoundName } from './found-name.ts';
import { LiveParagraph } from './live-paragraph.tsx';
import { useFoundNames } from './use-found-names.ts';

/** What a reader sees once, after installing: the thing itself, at work. */
export const App = (): JSX.Element => {
  const paragraph = text('welcomeParagraph');
  const { names, problem, retry } = useFoundNames(paragraph);
  const [chosen, setChosen] = useState<FoundName>();
  return (
    <main class="welcome">
      <Brand />
      <h1 class="welcome-title">{text('welcomeHeading')}</h1>
      <p class="welcome-lead">{text('welcomeLead')}</p>
      <section class="welcome-example" aria-label={text('welcomeExample')}>
        <LiveParagraph text={paragraph} names={names} chosen={chosen} onChoose={setChosen} />
        {problem === undefined ? (
          <p class="welcome-hint">{text('welcomeTry')}</p>
        ) : (
          <ErrorState message={failureText(problem)} onRetry={retry} />
        )}
        {chosen ? <Explanation key={chosen.start} name={chosen} paragraph={paragraph} names={names} /> : null}
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
