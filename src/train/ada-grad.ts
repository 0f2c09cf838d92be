/**
 * One step of AdaGrad (Duchi, Hazan and Singer, 2011) for the value at a position: the more it was moved before, the less
 * it is now. `squares` holds the sums of squared gradients, which start at 1.
 */
export const step = (
  values: Float32Array | Float64Array,
  squares: Float32Array | Float64Array,
  at: number,
  gradient: number,
  rate: number,
): void => {
  const square = (squares[at] ?? 0) + gradient * gradient;
  squares[at] = square;
  values[at] = (values[at] ?? 0) - (rate * gradient) / Math.sqrt(square);
};
