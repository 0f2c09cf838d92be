import { classes, classOf, isInside, outside } from '../core/detect/tagger/labels.ts';
import { calibrated, logitOf, type Calibration } from '../core/detect/tagger/calibration.ts';
import type { TaggedName, Tagger } from '../core/detect/tagger/tagger.ts';
import type { EntityTable } from '../core/entities/table.ts';
import type { LabelledText } from './corpora.ts';

/** A name that was found: how sure the tagger was, and whether it stands so in the gold. */
export interface Judged {
  readonly confidence: number;
  readonly isRight: boolean;
}

const mentionClasses = new Set([classes.indexOf('person'), classes.indexOf('place')]);

/** The people and places that the tagger finds in labelled texts, each judged. */
export const judge = (tagger: Tagger, table: EntityTable, texts: readonly LabelledText[]): Judged[] =>
  texts.flatMap(({ text, tokens, labels }) =>
    tagger
      .tag(text, tokens, table)
      .filter(({ nameClass }) => mentionClasses.has(nameClass))
      .map((name) => ({ confidence: name.confidence, isRight: isGold(labels, tokens.count, name) })),
  );

const isGold = (labels: Uint8Array, count: number, { from, to, nameClass }: TaggedName): boolean => {
  const first = labels[from] ?? outside;
  if (first === outside || isInside(first) || classOf(first) !== nameClass) return false;
  for (let i = from + 1; i < to; i++) if (!isInside(labels[i] ?? outside)) return false;
  return to >= count || !isInside(labels[to] ?? outside);
};

const rounds = 500;
const rate = 0.5;

/** Fits a calibration to judged names whose confidence is not calibrated yet: logistic regression, by gradient. */
export const fitCalibration = (judged: readonly Judged[]): Calibration => {
  let slope = 1;
  let shift = 0;
  for (let round = 0; round < rounds; round++) {
    let slopeGradient = 0;
    let shiftGradient = 0;
    for (const { confidence, isRight } of judged) {
      const error = calibrated({ slope, shift }, confidence) - (isRight ? 1 : 0);
      slopeGradient += error * logitOf(confidence);
      shiftGradient += error;
    }
    slope -= (rate * slopeGradient) / (judged.length * 4);
    shift -= (rate * shiftGradient) / judged.length;
  }
  return { slope, shift };
};
