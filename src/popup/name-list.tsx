import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { text } from '../shared/i18n.ts';
import { palette } from '../shared/palette.ts';
import type { PageName } from '../shared/schemas.ts';
import type { Settings } from '../shared/settings/schema.ts';
import { NameItem } from './name-item.tsx';

/** So many names leave room for articles without scrolling. */
const firstNames = 5;

export interface NameListProps {
  /** Most important first. */
  readonly names: readonly PageName[];
  readonly pageTitle: string;
  readonly settings: Settings;
}

/** The people and places of a page, the most important ones at first. */
export const NameList = ({ names, pageTitle, settings }: NameListProps): JSX.Element => {
  const [all, setAll] = useState(false);
  // One name more is not worth a button.
  const shown = all || names.length <= firstNames + 1 ? names : names.slice(0, firstNames);
  const nearby = names.flatMap(({ entity }) => entity ?? []).slice(0, firstNames);
  return (
    <>
      <ul>
        {shown.map((name) => (
          <NameItem
            key={`${name.kind} ${name.entity ?? ''} ${name.name}`}
            name={name}
            context={{ pageTitle, nearby }}
            shades={palette[name.kind === 'person' ? settings.personColour : settings.placeColour]}
          />
        ))}
      </ul>
      {shown.length < names.length ? (
        <button type="button" class="button-quiet" onClick={() => setAll(true)}>
          {text('namesShowAll', names.length)}
        </button>
      ) : null}
    </>
  );
};
