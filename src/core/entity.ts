import type { Kind } from './mention.ts';

/** Stable across versions: the canonical name as an ASCII slug ("kim-jong-un"). */
export type EntityId = string;

/** What sort of place an entity is, coarse enough to choose between readings and to phrase a description. */
export type PlaceType = 'country' | 'region' | 'city' | 'water' | 'land' | 'site';

/** One other name of an entity, with how much more or less often it means this entity than its prominence says. */
export interface AliasRecord {
  readonly text: string;
  /** 0 to 1: 1 for a full name, lower for a name that others share or that is also an ordinary word. */
  readonly strength: number;
}

/** A person or place as the data build knows it, before it is packed into the entity table. */
export interface EntityRecord {
  readonly id: EntityId;
  /** Title of the English Wikipedia article on it ("New York (state)", "Birmingham, Alabama"). */
  readonly name: string;
  readonly kind: Kind;
  /** Without the canonical name itself, which is always an alias of strength 1. */
  readonly aliases: readonly AliasRecord[];
  /** One line, under 90 characters, no full stop. Empty where it can be phrased from the other fields. */
  readonly description: string;
  /** 0 to 1, comparable between people and places: how often a text that names one like this means this one. */
  readonly prominence: number;
  readonly placeType?: PlaceType;
  /** Latitude and longitude in degrees. */
  readonly coordinates?: readonly [number, number];
  /** Id of the country a place lies in or a person belongs to. Absent on countries themselves. */
  readonly country?: EntityId;
  /** Name of the first-level region a place lies in ("Alabama"). */
  readonly region?: string;
  readonly population?: number;
  /** Years; negative before the common era. */
  readonly born?: number;
  readonly died?: number;
  /** One or two words ("politician"). */
  readonly occupation?: string;
  /** Telling words of what is written about it, separated by spaces: evidence that a text means it. */
  readonly context?: string;
  /** What belongs to a country, in its own words ("Omani", "Costa Rican"). */
  readonly adjectives?: readonly string[];
}
