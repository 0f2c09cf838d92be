/** Where and how often a text names someone or somewhere. */
export interface Occurrence {
  readonly count: number;
  /** Characters (UTF-16) of the text before the first mention. */
  readonly first: number;
  readonly inTitle: boolean;
}

/** Characters after which an early first mention has lost most of its weight: a long first paragraph. */
const earlyReach = 1500;

/**
 * How central someone is to a text, above 0: often named, named early, named in the title. Damped counts and decaying
 * positions, as in work on entity salience (Dunietz and Gillick, 2014).
 */
export const salienceOf = ({ count, first, inTitle }: Occurrence): number =>
  (1 + Math.log(count)) * (0.4 + Math.exp(-first / earlyReach)) * (inTitle ? 1.7 : 1);
