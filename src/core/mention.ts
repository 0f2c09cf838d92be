/** What a mention names. Organisations, peoples, works, products and events are neither, and no mentions. */
export type Kind = 'person' | 'place';

/** A span of text that names a person or a place. Offsets are UTF-16 code units of the text it was found in. */
export interface Mention {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly kind: Kind;
  /** Estimated probability, 0 to 1, that span and kind are right. */
  readonly confidence: number;
}

/** A mention after linking. Without an entity the linker abstained: still a mention, of someone we do not know. */
export interface LinkedMention extends Mention {
  readonly entity?: EntityIndex;
}

/** Position of an entity in one loaded entity table. Never stored or sent: ids are. */
export type EntityIndex = number;
