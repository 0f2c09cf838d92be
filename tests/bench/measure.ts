/** One line of the benchmark table. */
export interface Measure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The same task done by something else in the same run. */
  readonly peer?: { readonly name: string; readonly value: number };
}

/** How many times the peer's value a measure is. */
export const ratio = ({ value, peer }: Measure): number | undefined =>
  peer && peer.value !== 0 ? value / peer.value : undefined;

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? Number.NaN;
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? upper) + upper) / 2 : upper;
};

/** The value below which a share of the values lies, the greatest for 1. */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};

/** Milliseconds that a task takes. */
export const timed = (task: () => void): number => {
  const start = performance.now();
  task();
  return performance.now() - start;
};

const shown = (value: number): string =>
  value.toLocaleString('en', { maximumFractionDigits: value < 100 ? 1 : 0 });

/** The table as lines of text. */
export const table = (measures: readonly Measure[]): string => {
  const rows = measures.map((measure) => {
    const { name, value, unit, peer } = measure;
    const times = ratio(measure);
    return [
      name,
      `${shown(value)} ${unit}`,
      peer ? `${shown(peer.value)} ${unit} (${peer.name})` : '',
      times === undefined ? '' : `${shown(times)} x`,
    ];
  });
  const all = [['measure', 'Backstory', 'peer', 'ratio'], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};
