import type { AliasRecord, PlaceType } from '../../core/entity.ts';
import { fold } from '../../core/text/fold-text.ts';
import type { SourceName } from '../source-record.ts';

/** Names of a draft by their folded form, the strongest spelling of each. */
export type DraftAliases = Map<string, AliasRecord>;

/** A place while sources are being merged into it. */
export interface PlaceDraft {
  name: string;
  title: string | undefined;
  readonly aliases: DraftAliases;
  readonly sources: Set<SourceName>;
  placeType: PlaceType;
  coordinates: readonly [number, number] | undefined;
  countryCode: string | undefined;
  region: string | undefined;
  population: number | undefined;
  description: string;
  capital: 'country' | 'region' | undefined;
  /** Most names any source lists. */
  names: number;
  /** Famous people born there. */
  births: number;
  /** Vouched for by a source; 0 where none does. */
  leastProminence: number;
  prominence: number;
}

/** A place of which nothing is known yet but a name and what sort of place it is. */
export const newPlaceDraft = (name: string, placeType: PlaceType): PlaceDraft => ({
  name,
  title: undefined,
  aliases: new Map(),
  sources: new Set(),
  placeType,
  coordinates: undefined,
  countryCode: undefined,
  region: undefined,
  population: undefined,
  description: '',
  capital: undefined,
  names: 0,
  births: 0,
  leastProminence: 0,
  prominence: 0,
});

/** A person while sources are being merged into them. */
export interface PersonDraft {
  name: string;
  readonly aliases: DraftAliases;
  readonly sources: Set<SourceName>;
  born: number | undefined;
  died: number | undefined;
  occupation: string | undefined;
  countryCode: string | undefined;
  description: string;
  prominence: number;
}

/** Adds a name unless a stronger one of the same folded form is there. */
export const addAlias = (aliases: DraftAliases, alias: AliasRecord): void => {
  const key = fold(alias.text);
  const known = aliases.get(key);
  if (key !== '' && (!known || known.strength < alias.strength)) aliases.set(key, alias);
};
