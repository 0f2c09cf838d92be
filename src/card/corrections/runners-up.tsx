import type { JSX } from 'preact';
import { text } from '../../shared/i18n.ts';
import type { Answer, BackgroundRequests } from '../../shared/messages.ts';
import { TellingFacts } from '../../ui/entity-facts.tsx';
import type { Choice } from './choice.ts';

interface RunnersUpProps {
  /** What the page says. */
  readonly surface: string;
  readonly others: Answer<BackgroundRequests, 'explain'>['others'];
  readonly choose: (choice: Choice) => void;
}

/** What else words could mean; a click says that they do. Nothing where there is nothing else. */
export const RunnersUp = ({ surface, others, choose }: RunnersUpProps): JSX.Element | null => {
  if (others.length === 0) return null;
  return (
    <>
      <p class="why-question">{text('whyMeant', surface)}</p>
      <ul class="why-others">
        {others.map(({ entity, known }) => (
          <li key={entity.id}>
            <button
              type="button"
              class="why-other"
              onClick={() => choose({ verdict: 'not-this', instead: entity })}
            >
              <span class="why-other-name" dir="auto">
                {entity.name}
              </span>
              <TellingFacts entity={known} />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
};
