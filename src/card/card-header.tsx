import type { JSX } from 'preact';
import { text } from '../shared/i18n.ts';
import type { CardEntity } from '../shared/schemas.ts';
import { EntityFacts } from '../ui/entity-facts.tsx';
import { KindMark } from '../ui/kind-mark.tsx';
import type { CardSubject } from './subject.ts';

/** Other names shown at most. */
const mostOtherNames = 4;

interface CardHeaderProps {
  readonly subject: CardSubject;
  /** What is known of it; absent until it is told, and where nobody knows. */
  readonly entity: CardEntity | undefined;
}

/** Who or what a mention names: kind, name, office or what else describes it, facts, other names on this page. */
export const CardHeader = ({ subject, entity }: CardHeaderProps): JSX.Element => {
  const { kind } = entity ?? subject;
  const name = entity?.name ?? subject.name;
  const otherNames = subject.otherNames.filter((other) => other !== name).slice(0, mostOtherNames);
  return (
    <header class="card-header">
      <p class="card-kind">
        <KindMark kind={kind} shades={subject.shades} />
        {text(kind === 'person' ? 'kindPerson' : 'kindPlace')}
      </p>
      <h2 id="name" class="card-name" dir="auto">
        {name}
      </h2>
      {entity?.description ? (
        <p id="description" class="card-description" dir="auto">
          {entity.description}
        </p>
      ) : null}
      <EntityFacts entity={entity} otherNames={otherNames} />
    </header>
  );
};
