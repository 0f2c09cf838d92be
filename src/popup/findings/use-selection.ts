import { useState } from 'preact/hooks';
import type { RankedArticle } from '../../core/article.ts';
import type { PageName } from '../../shared/schemas.ts';
import { nameKey } from '../names/name-key.ts';

/** What the reader has chosen or points at, wherever that is shown: in a list, on the map or on the timeline. */
export interface Selection {
  /** The name that is open; choosing it again closes it. */
  readonly name: string | undefined;
  readonly chooseName: (name: PageName | undefined) => void;
  readonly isChosen: (name: PageName) => boolean;
  /** Whether a name is a reason for the article pointed at. */
  readonly isReason: (name: PageName) => boolean;
  readonly pointAt: (article: RankedArticle | undefined) => void;
  readonly isPointedAt: (article: RankedArticle) => boolean;
  /** Whether the chosen name is a reason for an article. */
  readonly isRelated: (article: RankedArticle) => boolean;
}

/** Nothing is chosen at first. */
export const useSelection = (): Selection => {
  const [chosen, setChosen] = useState<PageName>();
  const [pointed, setPointed] = useState<RankedArticle>();
  const isChosen = (name: PageName): boolean => chosen !== undefined && nameKey(chosen) === nameKey(name);
  return {
    name: chosen?.name,
    chooseName: (name) => setChosen(name && isChosen(name) ? undefined : name),
    isChosen,
    isReason: ({ name }) => pointed?.because.includes(name) ?? false,
    pointAt: setPointed,
    isPointedAt: ({ id }) => pointed?.id === id,
    isRelated: ({ because }) => chosen !== undefined && because.includes(chosen.name),
  };
};
