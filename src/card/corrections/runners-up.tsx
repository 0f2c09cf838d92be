import type { JSX } from 'preact';
import { text } from '../../shared/i18n.ts';
import type { Answer, BackgroundRequests } from '../../shared/messages.ts';
import type { CardEntity } from '../../shared/schemas.ts';
import { factsOf } from '../../ui/entity-facts.tsx';
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
              <span class="why-other-facts">
                {whatIsKnown(known).map((fact) => (
                  <span key={fact}>
                    <bdi>{fact}</bdi>
                  </span>
                ))}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
};

/** What tells someone or somewhere from namesakes: the description or, without one, the kind and country; and dates. */
const whatIsKnown = (known: CardEntity): readonly string[] => {
  const { kind, description, country } = known;
  const facts = factsOf(known);
  if (description !== '') return [description, ...facts];
  const kindName = text(kind === 'person' ? 'kindPerson' : 'kindPlace');
  return [kindName, ...(country === undefined || facts.includes(country) ? [] : [country]), ...facts];
};
