import { finish, seed, step } from './hash.ts';

const words =
  "a about above after again against all also although always am among an and another any are aren't around as at away back be became because become been before began being below between both but by called came can can't come could couldn't day days did didn't do does doesn't doing don't done down during each early either else end even ever every far few first for former found four from full gave get give go going got great had hadn't has hasn't have having he he'd he'll he's held her here hers herself high him himself his how however i if in including into is isn't it it's its itself just kept know known large last late later least left less let like little long look made main make many may me might more most much must my myself near need never new next no nor not now of off often old on once one only onto or other others our ours out over own part per perhaps place put quite rather really right said same saw say says second see seem seen several shall she should shouldn't show since small so some something soon still such take taken than that the their theirs them themselves then there these they thing things this those though thought three through thus time to together told too took toward towards two under until up upon us use used very want was wasn't way we well went were weren't what when where whether which while who whole whom whose why will with within without won't work world would wouldn't year years yes yet you your yours";

/** The hash of a token (`Tokens.hashes`) that is this word. */
export const tokenHashOf = (word: string): number => {
  let hash = seed;
  for (let i = 0; i < word.length; i++) hash = step(hash, word.charCodeAt(i));
  return finish(hash);
};

const stopHashes: ReadonlySet<number> = new Set(words.split(' ').map(tokenHashOf));

/** Whether a token, by its hash, is a word so common that it tells nothing of what a text is about. */
export const isStopWord = (hash: number): boolean => stopHashes.has(hash);
