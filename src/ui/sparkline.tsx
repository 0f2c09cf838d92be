import type { JSX } from 'preact';

/** Columns that the page's text is divided into. */
const columns = 32;

/** How many of some positions, in thousandths, lie in each column of a page. */
export const inColumns = (positions: readonly number[]): readonly number[] => {
  const counts = Array.from({ length: columns }, () => 0);
  for (const position of positions) {
    const column = Math.max(0, Math.min(columns - 1, Math.floor((position / 1000) * columns)));
    counts[column] = (counts[column] ?? 0) + 1;
  }
  return counts;
};

/** Pixels of a column; those with more mentions are higher, by the root, so that single ones are still seen. */
const width = 2;
const height = 14;
const heightOf = (count: number, most: number): number => 4 + (height - 4) * Math.sqrt(count / most);

/** Where in a page a name occurs, from its beginning to its end, at a glance. Decorative: the count says how often. */
export const Sparkline = ({ positions }: { readonly positions: readonly number[] }): JSX.Element => {
  const counts = inColumns(positions);
  const most = Math.max(...counts, 1);
  return (
    <svg
      class="sparkline"
      viewBox={`0 0 ${columns * width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path class="sparkline-base" d={`M0 ${height - 0.5}h${columns * width}`} />
      {counts.map((count, column) =>
        count === 0 ? null : (
          <rect
            key={column}
            x={column * width}
            y={height - heightOf(count, most)}
            width={width}
            height={heightOf(count, most)}
          />
        ),
      )}
    </svg>
  );
};
