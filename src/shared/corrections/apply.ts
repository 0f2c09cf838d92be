import type { Kind } from '../../core/mention.ts';
import type { Correction } from './schema.ts';

/** A mention as corrections see it. */
export interface Correctable {
  readonly surface: string;
  readonly kind: Kind;
  readonly entity?: string | undefined;
}

/** What corrections leave of a mention: as it is, without its entity, or not shown at all. */
export type Corrected = 'kept' | 'unlinked' | 'hidden';

/** What the corrections that hold on a host make of a mention. */
export const corrected = (
  mention: Correctable,
  corrections: readonly Correction[],
  host: string,
): Corrected => {
  let result: Corrected = 'kept';
  for (const correction of corrections) {
    if (correction.host !== undefined && correction.host !== host) continue;
    const sameEntity = correction.entity !== undefined && correction.entity === mention.entity;
    const sameSurface = correction.surface === mention.surface;
    if (
      correction.verdict === 'mute'
        ? sameEntity || sameSurface
        : correction.verdict === 'no-name' && sameSurface
    )
      return 'hidden';
    if (correction.verdict === 'not-this' && sameSurface && sameEntity) result = 'unlinked';
  }
  return result;
};
