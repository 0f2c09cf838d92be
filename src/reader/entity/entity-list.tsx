import type { JSX } from 'preact';
import type { Answer, BackgroundRequests } from '../../shared/messages.ts';
import { text } from '../../shared/i18n.ts';
import { KindMark } from '../../ui/kind-mark.tsx';
import { entityHash } from '../address.ts';

type Entity = Answer<BackgroundRequests, 'lookUp'>['entities'][number];

/** People and places with what they are in a line; each leads to a page of its own. */
export const EntityList = ({ entities }: { readonly entities: readonly Entity[] }): JSX.Element => (
  <ul class="entity-list">
    {entities.map(({ id, name, kind, description }) => (
      <li key={id} class="entity-row">
        <KindMark kind={kind} />
        <p>
          <span class="visually-hidden">{text(kind === 'person' ? 'kindPerson' : 'kindPlace')}: </span>
          <a class="entity-name" href={entityHash(id)} dir="auto">
            {name}
          </a>
          {description === '' ? null : <span class="entity-description"> {description}</span>}
        </p>
      </li>
    ))}
  </ul>
);
