import * as v from 'valibot';
import { backupFormat, backupSchema, backupVersion, largestBackup, type Belongings } from './backup.ts';

/** Why a file is no backup that can be taken in. */
export type BackupProblem =
  | { readonly name: 'too-large' }
  | { readonly name: 'not-text' }
  | { readonly name: 'not-json'; readonly line: number | undefined }
  | { readonly name: 'not-backup' }
  | { readonly name: 'newer' }
  /** `field` leads to the value that is wrong, such as "corrections[3].verdict". */
  | { readonly name: 'field'; readonly field: string };

/** A backup that may be taken in, or why it may not. */
export type ReadBackup =
  | { readonly ok: true; readonly belongings: Belongings }
  | { readonly ok: false; readonly problem: BackupProblem };

const headerSchema = v.object({ format: v.literal(backupFormat), version: v.number() });

/** What the bytes of a backup file hold. Nothing of it is used before all of it is checked. */
export const readBackup = (bytes: ArrayBuffer): ReadBackup => {
  if (bytes.byteLength > largestBackup) return wrong({ name: 'too-large' });
  let written: string;
  try {
    written = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return wrong({ name: 'not-text' });
  }
  let parsed: unknown;
  try {
    parsed = JSON.parse(written);
  } catch (thrown) {
    return wrong({ name: 'not-json', line: lineOf(thrown, written) });
  }
  const header = v.safeParse(headerSchema, parsed);
  if (!header.success) return wrong({ name: 'not-backup' });
  if (header.output.version > backupVersion) return wrong({ name: 'newer' });
  const backup = v.safeParse(backupSchema, parsed);
  if (!backup.success) return wrong({ name: 'field', field: pathOf(backup.issues[0]) });
  const { choices, corrections, saved } = backup.output;
  const repeated = firstRepeated(corrections, 'corrections') ?? firstRepeated(saved, 'saved');
  if (repeated !== undefined) return wrong({ name: 'field', field: repeated });
  return { ok: true, belongings: { choices, corrections, saved } };
};

const wrong = (problem: BackupProblem): ReadBackup => ({ ok: false, problem });

/** Browsers tell where JSON breaks only in words, each in its own. */
const lineOf = (thrown: unknown, written: string): number | undefined => {
  const message = thrown instanceof Error ? thrown.message : '';
  const line = /line (\d+)/.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  const position = /position (\d+)/.exec(message)?.[1];
  return position === undefined ? undefined : written.slice(0, Number(position)).split('\n').length;
};

const pathOf = ({ path }: v.BaseIssue<unknown>): string =>
  (path ?? [])
    .map(({ key }, at) => (typeof key === 'number' ? `[${key}]` : `${at === 0 ? '' : '.'}${String(key)}`))
    .join('');

const firstRepeated = (entries: readonly { readonly id: string }[], list: string): string | undefined => {
  const seen = new Set<string>();
  const at = entries.findIndex(({ id }) => seen.size === seen.add(id).size);
  return at < 0 ? undefined : `${list}[${at}].id`;
};
