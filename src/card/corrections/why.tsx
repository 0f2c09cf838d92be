import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { text } from '../../shared/i18n.ts';
import type { Answer, BackgroundRequests } from '../../shared/messages.ts';
import type { Result } from '../../shared/result.ts';
import { askBackground } from '../../shared/send.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { failureText } from '../../ui/failure-text.ts';
import type { CardActions, CardSubject } from '../subject.ts';
import { meansEverywhere, type Choice } from './choice.ts';
import { reasonText } from './reason-text.ts';

type Explanation = Answer<BackgroundRequests, 'explain'>;

interface WhyProps {
  readonly subject: CardSubject;
  readonly correct: CardActions['correct'];
}

/** Why a mention was linked, what else its words could mean, and the ways to say that it is wrong. Asks when it is opened. */
export const Why = ({ subject, correct }: WhyProps): JSX.Element => {
  const [explained, setExplained] = useState<Result<Explanation>>();
  const opened = async (isOpen: boolean): Promise<void> => {
    if (isOpen && !explained?.ok) setExplained(await explanationOf(subject));
  };
  return (
    <details class="why" onToggle={({ currentTarget }) => void opened(currentTarget.open)}>
      <summary>{text('whyHeading')}</summary>
      {explained && !explained.ok ? <ErrorState message={failureText(explained.failure.code)} /> : null}
      {explained?.ok ? (
        <Explained
          subject={subject}
          explanation={explained.value}
          choose={(choice) => correct(choice, meansEverywhere(choice))}
        />
      ) : null}
    </details>
  );
};

const explanationOf = ({
  surface,
  kind,
  entity,
  paragraph,
  nearby,
  otherNames,
}: CardSubject): Promise<Result<Explanation>> =>
  askBackground('explain', {
    surface,
    kind,
    paragraph,
    nearby: [...nearby],
    otherNames: [...otherNames],
    ...(entity === undefined ? {} : { entity }),
  });

interface ExplainedProps {
  readonly subject: CardSubject;
  readonly explanation: Explanation;
  readonly choose: (choice: Choice) => void;
}

const Explained = ({ subject, explanation, choose }: ExplainedProps): JSX.Element => {
  const { reasons, others } = explanation;
  const { entity, name, surface } = subject;
  return (
    <div class="why-body">
      {entity === undefined ? null : (
        <ul class="why-reasons">
          {(reasons.length === 0 ? [text('reasonOnlyName')] : reasons.map(reasonText)).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {entity === undefined || others.length === 0 ? null : (
        <>
          <p class="why-question">{text('whyMeant', surface)}</p>
          <ul class="why-others">
            {others.map((other) => (
              <li key={other.entity.id}>
                <button
                  type="button"
                  class="why-other"
                  onClick={() => choose({ verdict: 'not-this', instead: other.entity })}
                >
                  <span class="why-other-name" dir="auto">
                    {other.entity.name}
                  </span>
                  {other.description === '' ? null : (
                    <span class="why-other-description" dir="auto">
                      {other.description}
                    </span>
                  )}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="why-verdicts">
        {entity === undefined ? null : (
          <button type="button" class="button-quiet" onClick={() => choose({ verdict: 'not-this' })}>
            {text(others.length === 0 ? 'whyNotThis' : 'whyNoneOfThese', name)}
          </button>
        )}
        <button type="button" class="button-quiet" onClick={() => choose({ verdict: 'no-name' })}>
          {text('whyNoName')}
        </button>
        <button type="button" class="button-quiet" onClick={() => choose({ verdict: 'mute' })}>
          {text('whyMute')}
        </button>
      </p>
    </div>
  );
};
