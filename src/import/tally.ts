import {
  fieldProblems,
  harmlessProblems,
  mostProblemsListed,
  type ImportReport,
  type Problem,
} from '../shared/datasets/problems.ts';

/** Counts what an import leaves out, and lists the first of it. */
export class Tally {
  readonly counts: Record<string, number>;
  readonly problems: Problem[];

  constructor(counts: ImportReport['counts'] = {}, problems: readonly Problem[] = []) {
    this.counts = { ...counts };
    this.problems = [...problems];
  }

  add(problem: Problem): void {
    this.counts[problem.code] = (this.counts[problem.code] ?? 0) + 1;
    if (this.problems.length < mostProblemsListed) this.problems.push(problem);
  }

  /** Records and files left out: not the articles that only lack a field. */
  get skipped(): number {
    return Object.entries(this.counts).reduce(
      (sum, [code, count]) =>
        [...fieldProblems, ...harmlessProblems].some((one) => one === code) ? sum : sum + count,
      0,
    );
  }
}
