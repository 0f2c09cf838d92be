import type { JSX } from 'preact';
import { text } from '../../shared/i18n.ts';
import type { CardEntity } from '../../shared/schemas.ts';
import { TellingFacts } from '../../ui/entity-facts.tsx';
import { KindMark } from '../../ui/kind-mark.tsx';
import { entityHash } from '../address.ts';

/** People and places with what tells them from namesakes; each leads to a page of its own. */
export const EntityList = ({ entities }: { readonly entities: readonly CardEntity[] }): JSX.Element => (
  <ul class="entity-list">
    {entities.map((entity) => (
      <li key={entity.id} class="entity-row">
        <KindMark kind={entity.kind} />
        <p>
          <span class="visually-hidden">{text(entity.kind === 'person' ? 'kindPerson' : 'kindPlace')}: </span>
          <a class="entity-name" href={entityHash(entity.id)} dir="auto">
            {entity.name}
          </a>
          <TellingFacts entity={entity} />
        </p>
      </li>
    ))}
  </ul>
);
