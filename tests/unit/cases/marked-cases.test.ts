import { describe, expect, it } from 'vitest';
import { loadAnalyser } from '../../../src/cli/load.ts';
import { compareCase } from '../../fixtures/compare-case.ts';
import { readKnownMisses } from '../../fixtures/known-misses.ts';
import { readMarkedCases } from '../../fixtures/marked-cases.ts';

const data = loadAnalyser();
const misses = readKnownMisses();

/** Known misses run too: one that has come right fails, and is to be taken from the list (npm run known-misses). */
describe.each(['detection-cases.yaml', 'linking-cases.yaml'] as const)('%s', (file) => {
  const cases = readMarkedCases(file);
  const groups = [...new Set(cases.map(({ group }) => group))];
  describe.each(groups)('%s', (group) => {
    for (const marked of cases.filter((one) => one.group === group)) {
      const run = misses.has(marked.text) ? it.fails : it;
      run(`${marked.reason}: ${marked.text}`, () => {
        const { wanted, found } = compareCase(data, marked);
        expect(found).toEqual(wanted);
      });
    }
  });
});

it('knows of no miss that is not a case', () => {
  const texts = new Set(
    (['detection-cases.yaml', 'linking-cases.yaml'] as const).flatMap((file) =>
      readMarkedCases(file).map(({ text }) => text),
    ),
  );
  expect([...misses].filter((text) => !texts.has(text))).toEqual([]);
});
