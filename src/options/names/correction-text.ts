import type { Correction } from '../../shared/corrections/schema.ts';
import { text } from '../../shared/i18n.ts';

/** What a correction says, in one sentence. */
export const correctionText = ({ verdict, surface, entityName = '', instead }: Correction): string => {
  if (verdict === 'mute') return text('correctionMute', entityName || surface);
  if (verdict === 'no-name') return text('correctionNoName', surface);
  if (instead) return text('correctionInstead', surface, instead.name);
  if (surface === entityName) return text('correctionSameName', surface);
  return text('correctionNotThis', surface, entityName);
};

/** Where it holds. */
export const correctionPlace = ({ host }: Correction): string =>
  host === undefined ? text('correctionEverywhere') : text('correctionOnSite', host);
