import { readSite } from './read-site.ts';

/** What a reader typed, as hosts. */
export interface ReadSites {
  readonly sites: string[];
  /** The first of the typed words that is no site. */
  readonly wrong: string | undefined;
}

/** The hosts in a line of sites, apart by spaces, commas or semicolons; each once. */
export const readSites = (typed: string): ReadSites => {
  const words = typed.split(/[\s,;]+/).filter(Boolean);
  const sites = words.flatMap((word) => readSite(word) ?? []);
  return { sites: [...new Set(sites)], wrong: words.find((word) => readSite(word) === undefined) };
};
