import plugin from 'compromise-wikipedia';
import * as v from 'valibot';

const titlesSchema = v.array(v.string());
let titles: ReadonlySet<string> | undefined;

/** Much-read titles of the English Wikipedia (2022, lower case, none with commas or brackets), in no order. */
export const wikipediaTitles = (): ReadonlySet<string> => {
  if (titles) return titles;
  const { mutate }: { mutate?: unknown } = plugin;
  if (typeof mutate !== 'function') throw new Error('compromise-wikipedia: its plugin has no mutate()');
  let list: unknown;
  // The package hands its list to the tagger it extends; this stands in for that tagger.
  const tagger = {
    buildTrie: (unpacked: unknown) => {
      list = unpacked;
      return {};
    },
  };
  Reflect.apply(mutate, plugin, [{ model: {} }, tagger]);
  titles = new Set(v.parse(titlesSchema, list));
  if (titles.size < 30_000) throw new Error(`compromise-wikipedia: only ${titles.size} titles`);
  return titles;
};

/** Whether a name, in any case, is one of them. */
export const isMuchRead = (name: string): boolean => wikipediaTitles().has(name.toLowerCase());
