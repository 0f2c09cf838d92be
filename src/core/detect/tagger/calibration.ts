/** Puts a model's probability right: a line over its logit (Platt, 1999). */
export interface Calibration {
  readonly slope: number;
  readonly shift: number;
}

/** Keeps the logit finite. */
const margin = 1e-6;

/** Log odds of a probability, finite for 0 and 1 too. */
export const logitOf = (probability: number): number => {
  const inside = Math.min(1 - margin, Math.max(margin, probability));
  return Math.log(inside / (1 - inside));
};

/** The share of names with this probability, by the model, that are right. Rises with it. */
export const calibrated = ({ slope, shift }: Calibration, probability: number): number =>
  1 / (1 + Math.exp(-(slope * logitOf(probability) + shift)));
