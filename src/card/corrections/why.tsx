import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { HostCorrections } from '../../shared/corrections/apply.ts';
import { corrections } from '../../shared/corrections/store.ts';
import { text } from '../../shared/i18n.ts';
import type { Answer, BackgroundRequests } from '../../shared/messages.ts';
import { success, type Result } from '../../shared/result.ts';
import { askBackground } from '../../shared/send.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { failureText } from '../../ui/failure-text.ts';
import type { CardSubject } from '../subject.ts';
import type { Choice } from './choice.ts';
import { reasonText } from './reason-text.ts';
import { RunnersUp } from './runners-up.tsx';
import { withoutHidden } from './without-hidden.ts';

type Explanation = Answer<BackgroundRequests, 'explain'>;

interface WhyProps {
  readonly subject: CardSubject;
  readonly choose: (choice: Choice) => void;
}

/** Why a mention was linked, what else its words could mean, and the ways to say that it is wrong. Takes the focus. */
export const Why = ({ subject, choose }: WhyProps): JSX.Element => {
  const part = useRef<HTMLElement>(null);
  const [explained, setExplained] = useState<Result<Explanation>>();
  const ask = async (): Promise<void> => {
    setExplained(undefined);
    setExplained(await explanationOf(subject));
  };
  useEffect(() => {
    part.current?.focus();
    void ask();
  }, []);
  return (
    <section class="why" ref={part} tabIndex={-1} aria-labelledby="why" aria-busy={!explained}>
      <h3 id="why" class="why-heading">
        {text('whyHeading')}
      </h3>
      {explained && !explained.ok ? (
        <ErrorState message={failureText(explained.failure.code)} onRetry={() => void ask()} />
      ) : null}
      {explained?.ok ? <Explained subject={subject} explanation={explained.value} choose={choose} /> : null}
    </section>
  );
};

const explanationOf = async (subject: CardSubject): Promise<Result<Explanation>> => {
  const { surface, kind, entity, paragraph, nearby, otherNames, host } = subject;
  const asked = askBackground('explain', {
    surface,
    kind,
    paragraph,
    nearby: [...nearby],
    otherNames: [...otherNames],
    ...(entity === undefined ? {} : { entity }),
  });
  // Without corrections there is nothing to leave out.
  const [explained, all] = await Promise.all([asked, corrections.load().catch(() => [])]);
  return explained.ok ? success(withoutHidden(explained.value, new HostCorrections(all, host))) : explained;
};

interface ExplainedProps extends WhyProps {
  readonly explanation: Explanation;
}

const Explained = ({ subject, explanation, choose }: ExplainedProps): JSX.Element => {
  const { reasons, others } = explanation;
  return (
    <>
      <ul class="why-reasons">
        {(reasons.length === 0 ? [text('reasonOnlyName')] : reasons.map(reasonText)).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <RunnersUp surface={subject.surface} others={others} choose={choose} />
      <p class="verdicts">
        <button type="button" class="button-quiet" onClick={() => choose({ verdict: 'not-this' })}>
          {text(others.length === 0 ? 'whyNotThis' : 'whyNoneOfThese', subject.name)}
        </button>
        <button type="button" class="button-quiet" onClick={() => choose({ verdict: 'no-name' })}>
          {text('whyNoName')}
        </button>
        <button type="button" class="button-quiet" onClick={() => choose({ verdict: 'mute' })}>
          {text('whyMute')}
        </button>
      </p>
    </>
  );
};
