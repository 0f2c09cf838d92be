import { writeFileSync } from 'node:fs';
import { loadAnalyser } from '../src/cli/load.ts';
import { compareCase } from '../tests/fixtures/compare-case.ts';
import { knownMissesFile } from '../tests/fixtures/known-misses.ts';
import { readMarkedCases } from '../tests/fixtures/marked-cases.ts';

const data = loadAnalyser();
const missed: string[] = [];
for (const file of ['detection-cases.yaml', 'linking-cases.yaml'] as const) {
  const cases = readMarkedCases(file);
  const misses = cases.filter((marked) => {
    const { wanted, found } = compareCase(data, marked);
    return wanted.join('\n') !== found.join('\n');
  });
  missed.push(...misses.map(({ text }) => text));
  console.log(`${file}: ${cases.length - misses.length} of ${cases.length} cases are right`);
}
writeFileSync(knownMissesFile, `${JSON.stringify(missed, null, 2)}\n`);
