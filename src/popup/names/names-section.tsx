import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { text } from '../../shared/i18n.ts';
import { palette } from '../../shared/palette.ts';
import type { PageName } from '../../shared/schemas.ts';
import type { Settings } from '../../shared/settings/schema.ts';
import { FilterField } from '../../ui/filter-field.tsx';
import { matching } from './matching.ts';
import { nameKey } from './name-key.ts';
import { NameItem } from './name-item.tsx';
import { MutedNote } from './muted-note.tsx';
import { inPanel } from '../place.ts';
import type { Muting } from './use-muting.ts';
import type { Selection } from '../findings/use-selection.ts';
import type { Steps } from './use-steps.ts';

/** So many names leave room for articles without scrolling: a panel is as high as its window. */
const firstNames = inPanel() ? 12 : 5;
/** So many more are drawn at a time: a page can have thousands. */
const moreNames = 100;
/** The page's most important entities help to choose the articles on a name. */
const nearbyNames = 5;

export interface NamesSectionProps {
  readonly heading: string;
  /** Most important first, without what is muted. */
  readonly names: readonly PageName[];
  readonly pageTitle: string;
  readonly settings: Settings;
  readonly selection: Selection;
  readonly steps: Steps;
  readonly muting: Muting;
  /** Shown below the names. */
  readonly children?: ComponentChildren;
}

/** People and places of a page, the most important ones at first, with a field to find others. */
export const NamesSection = (props: NamesSectionProps): JSX.Element => {
  const { heading, names, pageTitle, settings, selection, steps, muting, children } = props;
  const [query, setQuery] = useState('');
  const [limit, setLimit] = useState(firstNames);
  const found = matching(names, query);
  const most = query === '' ? limit : Math.max(limit, moreNames);
  // One name more is not worth a button.
  const shown = found.length <= most + 1 ? found : found.slice(0, most);
  const nearby = names.flatMap(({ entity }) => entity ?? []).slice(0, nearbyNames);
  // What is chosen on a map or timeline may be far down the list.
  const chosen = found.slice(shown.length).find(selection.isChosen);

  return (
    <section aria-label={heading}>
      <div class="popup-heading-line">
        <h2 class="popup-heading">{heading}</h2>
        {names.length > firstNames + 1 ? (
          <FilterField label={text('filterNames')} query={query} onType={setQuery} />
        ) : null}
      </div>
      <MutedNote muting={muting} />
      {found.length === 0 && query !== '' ? <p class="popup-none">{text('filterNone', query)}</p> : null}
      <ul>
        {[...shown, ...(chosen ? [chosen] : [])].map((name) => (
          <NameItem
            key={nameKey(name)}
            name={name}
            context={{ pageTitle, nearby }}
            shades={palette[name.kind === 'person' ? settings.personColour : settings.placeColour]}
            selection={selection}
            steps={steps}
            muting={muting}
          />
        ))}
      </ul>
      {shown.length < found.length ? (
        <button
          type="button"
          class="button-quiet"
          onClick={() => setLimit(limit === firstNames ? moreNames : limit + moreNames)}
        >
          {text(
            found.length > most + moreNames ? 'namesShowMore' : 'namesShowAll',
            found.length > most + moreNames ? moreNames : found.length,
          )}
        </button>
      ) : null}
      {children}
    </section>
  );
};
