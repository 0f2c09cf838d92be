import { TokenFlag, type Tokens } from '../../text/tokens.ts';
import { type FeatureRow, mix } from './feature-row.ts';
import { affixesPerToken, type Observations } from './observations.ts';

/** Positions, in `Observations`, of what surrounds a token; `beyond` where that lies outside its sentence. */
export class Window {
  before2 = 0;
  before = 0;
  here = 0;
  after = 0;
  after2 = 0;
  /** The tokens around the run of capitalised words. */
  runBefore = 0;
  runAfter = 0;
  runBefore2 = 0;
  runAfter2 = 0;
  runFirst = 0;
  runLast = 0;

  /** Looks at token `i` of the sentence `first` to before `end`. */
  place({ beyond, runStart, runEnd }: Observations, i: number, first: number, end: number): void {
    this.here = i;
    this.before2 = i - 2 >= first ? i - 2 : beyond;
    this.before = i - 1 >= first ? i - 1 : beyond;
    this.after = i + 1 < end ? i + 1 : beyond;
    this.after2 = i + 2 < end ? i + 2 : beyond;
    this.runFirst = Math.max(first, runStart[i] ?? i);
    this.runLast = Math.min(end, runEnd[i] ?? i + 1) - 1;
    this.runBefore = this.runFirst - 1 >= first ? this.runFirst - 1 : beyond;
    this.runBefore2 = this.runFirst - 2 >= first ? this.runFirst - 2 : beyond;
    this.runAfter = this.runLast + 1 < end ? this.runLast + 1 : beyond;
    this.runAfter2 = this.runLast + 2 < end ? this.runLast + 2 : beyond;
  }
}

/** Writes the features of the token in the middle of the window into `row`. */
export const writeFeatures = (tokens: Tokens, seen: Observations, at: Window, row: FeatureRow): void => {
  const isStart = ((tokens.flags[at.here] ?? 0) & TokenFlag.sentenceStart) !== 0 ? 1 : 0;
  const capitalisation = (seen.lineCase[at.here] ?? 0) * 2 + isStart;
  row.count = 0;
  row.add(0);
  addWords(seen, at, row);
  addSpelling(seen, at, row, capitalisation);
  addClusters(seen, at, row);
  addKinds(seen, at, row, capitalisation);
  addListed(seen, at, row, capitalisation);
  addThings(seen, at, row);
  addRun(seen, at, row, isStart);
  addElsewhere(seen, at, row, capitalisation);
};

const addWords = ({ words, shapes }: Observations, at: Window, row: FeatureRow): void => {
  const w0 = words[at.here] ?? 0;
  const before = words[at.before] ?? 0;
  const after = words[at.after] ?? 0;
  row.add(w0);
  row.add(before);
  row.add(after);
  row.add(words[at.before2] ?? 0);
  row.add(words[at.after2] ?? 0);
  row.add(mix(before, w0));
  row.add(mix(w0, after));
  row.add(mix(before, after));
  row.add(mix(w0, shapes[at.here] ?? 0));
};

const addSpelling = (
  { shapes, affixes }: Observations,
  at: Window,
  row: FeatureRow,
  capitalisation: number,
): void => {
  const s0 = shapes[at.here] ?? 0;
  const before = shapes[at.before] ?? 0;
  const after = shapes[at.after] ?? 0;
  row.add(s0);
  row.add(before);
  row.add(after);
  row.add(mix(before, s0));
  row.add(mix(s0, after));
  row.add(mix(mix(before, s0), after));
  row.add(mix(s0, capitalisation));
  row.add(mix(mix(s0, after), capitalisation));
  const a0 = at.here * affixesPerToken;
  for (let a = 0; a < affixesPerToken; a++) row.add(affixes[a0 + a] ?? 0);
  row.add(mix(affixes[a0 + ending3] ?? 0, s0));
  row.add(affixes[at.before * affixesPerToken + ending3] ?? 0);
  row.add(affixes[at.after * affixesPerToken + ending3] ?? 0);
};

/** Position of the last three letters among a token's affixes. */
const ending3 = 4;

const addClusters = ({ fine, coarse, shapes }: Observations, at: Window, row: FeatureRow): void => {
  const f0 = fine[at.here] ?? 0;
  const fBefore = fine[at.before] ?? 0;
  const fAfter = fine[at.after] ?? 0;
  row.add(f0);
  row.add(fBefore);
  row.add(fAfter);
  row.add(fine[at.before2] ?? 0);
  row.add(fine[at.after2] ?? 0);
  row.add(mix(fBefore, f0));
  row.add(mix(f0, fAfter));
  row.add(mix(fBefore, fAfter));
  const c0 = coarse[at.here] ?? 0;
  const before = coarse[at.before] ?? 0;
  const after = coarse[at.after] ?? 0;
  row.add(mix(before, c0));
  row.add(mix(c0, after));
  row.add(before | (c0 << 8) | (after << 16));
  row.add((coarse[at.before2] ?? 0) | (before << 8) | (c0 << 16));
  row.add((coarse[at.after2] ?? 0) | (after << 8) | (c0 << 16));
  row.add(mix(c0, shapes[at.here] ?? 0));
};

const addKinds = (
  { kinds, shapes }: Observations,
  at: Window,
  row: FeatureRow,
  capitalisation: number,
): void => {
  const k0 = kinds[at.here] ?? 0;
  const before = kinds[at.before] ?? 0;
  const after = kinds[at.after] ?? 0;
  const s0 = shapes[at.here] ?? 0;
  row.add(k0);
  row.add(before | (k0 << 9));
  row.add(k0 | (after << 9));
  row.add(mix(k0, s0) + capitalisation);
  row.add(mix(before | (after << 9), s0));
};

const addListed = (seen: Observations, at: Window, row: FeatureRow, capitalisation: number): void => {
  const { people, places, covers, coarse, kinds, shapes, words } = seen;
  const p0 = people[at.here] ?? 0;
  const l0 = places[at.here] ?? 0;
  const both = p0 | (l0 << 4);
  const cover = covers[at.here] ?? 0;
  row.add(p0);
  row.add(l0);
  row.add(both);
  row.add((people[at.before] ?? 0) | (p0 << 4) | ((people[at.after] ?? 0) << 8));
  row.add((places[at.before] ?? 0) | (l0 << 6) | ((places[at.after] ?? 0) << 12));
  row.add(mix(both, coarse[at.before] ?? 0));
  row.add(mix(both, coarse[at.after] ?? 0));
  row.add(mix(both, kinds[at.here] ?? 0) + capitalisation);
  row.add(mix(both, shapes[at.here] ?? 0));
  row.add(both | (cover << 10));
  row.add((l0 % 12) | (cover << 10));
  row.add(mix(both | (cover << 10), words[at.runBefore] ?? 0));
  row.add(mix(both | (cover << 10), words[at.runAfter] ?? 0));
  row.add(mix(both | (cover << 10), coarse[at.runLast] ?? 0));
  row.add(mix(words[at.runAfter] ?? 0, (places[at.runAfter2] ?? 0) | (l0 << 6)));
  row.add(mix(words[at.runBefore] ?? 0, (places[at.runBefore2] ?? 0) | (l0 << 6)));
};

const addThings = ({ things, people, places, shapes }: Observations, at: Window, row: FeatureRow): void => {
  const t0 = things[at.here] ?? 0;
  const after = things[at.after] ?? 0;
  row.add(t0 | (after << 4) | ((things[at.before] ?? 0) << 8));
  row.add(mix(t0 | (after << 4), (people[at.here] ?? 0) | ((places[at.here] ?? 0) << 4)));
  row.add(mix(t0, shapes[at.here] ?? 0));
};

const addRun = (seen: Observations, at: Window, row: FeatureRow, isStart: number): void => {
  const { words, fine, coarse, kinds } = seen;
  const length = Math.min(7, at.runLast - at.runFirst + 1);
  const role = Math.min(3, at.here - at.runFirst);
  row.add(words[at.runBefore] ?? 0);
  row.add(words[at.runAfter] ?? 0);
  row.add(mix(fine[at.runBefore] ?? 0, fine[at.runAfter] ?? 0));
  row.add(mix(words[at.runFirst] ?? 0, length));
  row.add(mix(words[at.runLast] ?? 0, role));
  row.add(mix(coarse[at.runLast] ?? 0, coarse[at.runFirst] ?? 0) + role);
  row.add(length | (role << 4) | (isStart << 8));
  row.add(mix((kinds[at.runLast] ?? 0) | ((kinds[at.runFirst] ?? 0) << 9), length | (role << 4)));
  row.add(mix(coarse[at.runBefore] ?? 0, length | (role << 4)));
  row.add(mix(coarse[at.runAfter] ?? 0, length | (role << 4)));
  row.add(mix(words[at.runAfter] ?? 0, words[at.runAfter2] ?? 0));
  row.add(mix(words[at.runBefore2] ?? 0, words[at.runBefore] ?? 0));
};

const addElsewhere = (seen: Observations, at: Window, row: FeatureRow, capitalisation: number): void => {
  const bits = seen.elsewhere[at.here] ?? 0;
  const standing = (bits & 3) | (capitalisation << 4);
  row.add(standing);
  row.add(mix(standing, seen.shapes[at.here] ?? 0));
  row.add(mix(standing, seen.kinds[at.here] ?? 0));
  row.add(bits | (capitalisation << 8));
  row.add(mix(bits, (seen.people[at.here] ?? 0) | ((seen.places[at.here] ?? 0) << 4)));
  row.add(mix(bits, seen.coarse[at.here] ?? 0));
};
