import { analyse } from '../src/core/analyse.ts';
import type { LinkedMention } from '../src/core/mention.ts';
import { loadAnalyser } from '../src/cli/load.ts';
import { readMarkedCases, type MarkedMention } from '../tests/fixtures/marked-cases.ts';

/** How detection and linking do on the marked texts of tests/fixtures, as a whole. */
const data = loadAnalyser();
const percent = (part: number, whole: number): string => ((100 * part) / Math.max(1, whole)).toFixed(1);

console.log('detection                 texts  marked  found  exact P     R    F1');
for (const file of ['detection-cases.yaml', 'detection-passages.yaml', 'linking-cases.yaml'] as const) {
  const cases = readMarkedCases(file);
  let [marked, found, exact] = [0, 0, 0];
  for (const { text, mentions } of cases) {
    const spans = analyse(data, text).mentions;
    const keys = new Set(spans.map(({ start, end, kind }) => `${start}:${end}:${kind}`));
    marked += mentions.length;
    found += spans.length;
    exact += mentions.filter(({ start, end, kind }) => keys.has(`${start}:${end}:${kind}`)).length;
  }
  console.log(
    `${file.padEnd(24)} ${String(cases.length).padStart(6)} ${String(marked).padStart(7)} ${String(found).padStart(6)}    ${percent(exact, found)}  ${percent(exact, marked)}  ${percent(2 * exact, marked + found)}`,
  );
}

/** The mention that is found at a marked one, the exact one first. */
const foundAt = ({ start, end }: MarkedMention, spans: readonly LinkedMention[]): LinkedMention | undefined =>
  spans.find((span) => span.start === start && span.end === end) ??
  spans.find((span) => span.start < end && start < span.end);

console.log('\nlinking                   of those found: right  wrong  none   strangers linked');
for (const file of ['linking-cases.yaml', 'linking-passages.yaml'] as const) {
  let [right, wrong, none, strangers, linkedStrangers] = [0, 0, 0, 0, 0];
  for (const { text, mentions } of readMarkedCases(file)) {
    const spans = analyse(data, text).mentions;
    for (const mention of mentions) {
      const span = foundAt(mention, spans);
      if (span === undefined) continue;
      const name = span.entity === undefined ? undefined : data.table.nameOf(span.entity);
      if (mention.name === undefined) {
        strangers += 1;
        linkedStrangers += Number(name !== undefined);
      } else if (name === mention.name) right += 1;
      else if (name === undefined) none += 1;
      else wrong += 1;
    }
  }
  const all = right + wrong + none;
  console.log(
    `${file.padEnd(24)} ${String(all).padStart(16)} ${percent(right, all).padStart(6)} ${percent(wrong, all).padStart(6)} ${percent(none, all).padStart(5)}   ${linkedStrangers} of ${strangers}`,
  );
}
