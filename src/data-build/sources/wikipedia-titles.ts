import plugin from 'compromise-wikipedia';
import * as v from 'valibot';
import { once } from '../once.ts';

const titlesSchema = v.array(v.string());

/** Much-read titles of the English Wikipedia (2022, lower case, none with commas or brackets), in no order. */
export const wikipediaTitles = once((): ReadonlySet<string> => {
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
  const titles = new Set(v.parse(titlesSchema, list));
  if (titles.size < 30_000) throw new Error(`compromise-wikipedia: only ${titles.size} titles`);
  return titles;
});

/** Whether a name, in any case, is one of them. */
export const isMuchRead = (name: string): boolean => wikipediaTitles().has(name.toLowerCase());
