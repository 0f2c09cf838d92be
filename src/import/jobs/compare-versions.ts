import { openFile, section, words32 } from '../../core/dataset/file.ts';
import { wholeBuffer } from '../../core/imported/blocks.ts';
import { Dictionary } from '../../core/imported/dictionary.ts';
import { HashSet } from '../../core/imported/text-hash.ts';
import { openDatasetFiles } from '../../shared/datasets/database.ts';
import type { ImportReport } from '../../shared/datasets/problems.ts';
import type { Dataset } from '../../shared/datasets/schema.ts';
import type { Finished } from '../store/dataset-writer.ts';

/** What is known of an older version's articles: hashes of each one's id and of its content, two words each. */
export type Version = Pick<Finished, 'ids' | 'contents'>;

/** The version that a dataset holds now; undefined where it is damaged. */
export const readVersion = async ({ storage }: Dataset): Promise<Version | undefined> => {
  try {
    const files = await openDatasetFiles(storage);
    const [dictionary, packed] = await Promise.all([
      files.get('files', 'dictionary'),
      files.get('files', 'contents'),
    ]);
    files.close();
    if (!dictionary || !packed) return undefined;
    return {
      ids: new Dictionary(wholeBuffer(dictionary)).ids,
      contents: words32(section(openFile('contents', wholeBuffer(packed)), 'contents')),
    };
  } catch {
    return undefined;
  }
};

/** How many articles a newer version adds, changes and no longer has. */
export const compareVersions = (before: Version, { ids, contents }: Version): ImportReport['update'] => {
  const hadId = setOf(before.ids);
  const hadContent = setOf(before.contents);
  const hasId = setOf(ids);
  let added = 0;
  let changed = 0;
  let gone = 0;
  for (let at = 0; at < ids.length; at += 2) {
    if (!hadId.has([ids[at] ?? 0, ids[at + 1] ?? 0])) added += 1;
    // The content holds the id.
    else if (!hadContent.has([contents[at] ?? 0, contents[at + 1] ?? 0])) changed += 1;
  }
  for (let at = 0; at < before.ids.length; at += 2) {
    if (!hasId.has([before.ids[at] ?? 0, before.ids[at + 1] ?? 0])) gone += 1;
  }
  return { added, changed, gone };
};

/** A set of hashes, two words each. */
export const setOf = (hashes: Uint32Array): HashSet => {
  const set = new HashSet();
  for (let at = 0; at < hashes.length; at += 2) set.add([hashes[at] ?? 0, hashes[at + 1] ?? 0]);
  return set;
};
