import { text } from '../../shared/i18n.ts';
import type { LinkReason } from '../../shared/schemas.ts';

/** A reason for linking words as one plain sentence. */
export const reasonText = ({ code, other = '' }: LinkReason): string => {
  switch (code) {
    case 'best-known':
      return text('reasonBestKnown');
    case 'named-in-full':
      return text('reasonNamedInFull');
    case 'region-follows':
      return text('reasonRegionFollows', other);
    case 'near':
      return text('reasonNear', other);
    case 'same-country':
      return text('reasonSameCountry', other);
    case 'description':
      return text('reasonDescription');
  }
};
