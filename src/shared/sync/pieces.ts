import * as v from 'valibot';
import { correctionSchema, type Correction } from '../corrections/schema.ts';
import { readChoices, type Choices } from '../settings/schema.ts';

/** What is synchronised. */
export interface Synced {
  readonly choices: Choices;
  readonly corrections: readonly Correction[];
}

/** Values by the keys under which they are synchronised, see `Entries`. */
export type Pieces = Readonly<Record<string, unknown>>;

/** What is synchronised, cut into pieces under keys of their own: one for each setting, site and correction. */
export const toPieces = ({ choices, corrections }: Synced): Pieces => {
  const { sitesOff = [], sitesOn = [], ...settings } = choices;
  return Object.fromEntries([
    ...Object.entries(settings)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [`setting:${name}`, value]),
    ...sitesOn.map((site) => [`site:${site}`, 'on']),
    ...sitesOff.map((site) => [`site:${site}`, 'off']),
    ...corrections.map((correction) => [`correction:${correction.id}`, correction]),
  ]);
};

/** Puts pieces together again. One that is none of these, or is damaged, is left out. */
export const fromPieces = (pieces: Pieces): Synced => {
  const settings: Record<string, unknown> = {};
  const sites: Record<'on' | 'off', string[]> = { on: [], off: [] };
  const corrections: Correction[] = [];
  for (const [key, value] of Object.entries(pieces)) {
    const [, sort, name = ''] = /^(setting|site|correction):([\s\S]+)$/.exec(key) ?? [];
    if (sort === 'setting') settings[name] = value;
    if (sort === 'site' && (value === 'on' || value === 'off')) sites[value].push(name);
    const correction = sort === 'correction' ? v.safeParse(correctionSchema, value) : undefined;
    if (correction?.success && correction.output.id === name) corrections.push(correction.output);
  }
  const { sitesOff: _off, sitesOn: _on, ...choices } = readChoices(settings);
  return {
    choices: {
      ...choices,
      ...(sites.off.length > 0 ? { sitesOff: sites.off.sort() } : {}),
      ...(sites.on.length > 0 ? { sitesOn: sites.on.sort() } : {}),
    },
    corrections: corrections.sort((a, b) => a.made - b.made || (a.id < b.id ? -1 : 1)),
  };
};
