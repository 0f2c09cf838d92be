import { text } from '../../shared/i18n.ts';
import type { LinkReason } from '../../shared/schemas.ts';

/** A reason for linking words as one plain sentence. */
export const reasonText = ({ code, other }: LinkReason): string => {
  const name = other?.name ?? '';
  switch (code) {
    case 'best-known':
      return text('reasonBestKnown');
    case 'named-in-full':
      return text('reasonNamedInFull');
    case 'region-follows':
      return text('reasonRegionFollows', name);
    case 'near':
      return text('reasonNear', name);
    case 'same-country':
      return text('reasonSameCountry', name);
    case 'description':
      return text('reasonDescription');
  }
};
