import type { AliasRecord, PlaceType } from '../core/entity.ts';

/** Where a record was read. Later ones in this list outrank earlier ones when a name or a fact differs. */
export const sourceNames = [
  'titles',
  'airports',
  'wordnet',
  'pantheon',
  'geonames',
  'regions',
  'countries',
  'hand',
  'articles',
] as const;

/** One of the sources. */
export type SourceName = (typeof sourceNames)[number];

/** Characters of a description at most: one line of a card. */
export const longestDescription = 89;

/** What one source says of one place, before sources are merged. */
export interface SourcePlace {
  readonly source: SourceName;
  /** As an English text writes it, without a disambiguating part ("Birmingham"). */
  readonly name: string;
  /** Title of the English Wikipedia article, where the source knows it. */
  readonly title?: string;
  readonly aliases: readonly AliasRecord[];
  readonly placeType: PlaceType;
  /** Set where the source does not say what sort of place it is: the type then only serves if no other source knows. */
  readonly typeIsGuess?: boolean;
  /** Latitude and longitude in degrees. */
  readonly coordinates?: readonly [number, number];
  /** ISO 3166 alpha-2 code of the country it lies in, or that it is. */
  readonly countryCode?: string;
  /** Name of the first-level region it lies in. */
  readonly region?: string;
  readonly population?: number;
  readonly description?: string;
  readonly capital?: 'country' | 'region';
  /** How many names the source lists: a measure of how widely a place is known. */
  readonly names?: number;
  /** Set where the record only adds to a place that another source has. */
  readonly onlyIfKnown?: boolean;
  /** A prominence, 0 to 1, that the source vouches for. */
  readonly prominence?: number;
}

/** A name that means someone or somewhere fully. */
export const fullAlias = (text: string): AliasRecord => ({ text, strength: 1 });

/** What one source says of one person, before sources are merged. */
export interface SourcePerson {
  readonly source: SourceName;
  readonly name: string;
  readonly aliases: readonly AliasRecord[];
  /** Years; negative before the common era. */
  readonly born?: number;
  readonly died?: number;
  readonly occupation?: string;
  /** ISO 3166 alpha-2 code. */
  readonly countryCode?: string;
  readonly description?: string;
  /** 0 to 1. */
  readonly prominence: number;
}
