import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { document } from './document.ts';

const folder = resolve(import.meta.dirname, '../../../../shared/real');

/** Whether the pages that nobody here wrote are on this machine. They are no part of the repository. */
export const realPagesPresent = existsSync(folder);

export const realPageNames = [
  'wikipedia-2',
  'wikipedia-3',
  'wikipedia-4',
  'wikipedia',
  'mozilla-1',
  'ietf-1',
];

/** A saved page by its name. */
export const realPage = (name: string): string => readFileSync(resolve(folder, `${name}.html`), 'utf8');

/** The news story, each line of which is a paragraph, the first the headline. */
export const realStory = (): string => {
  const [headline = '', ...lines] = readFileSync(resolve(folder, 'kim-putin-vostochny.txt'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(escapeText);
  return document(headline, `<h1>${headline}</h1>${lines.map((line) => `<p>${line}</p>`).join('\n')}`);
};

const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Says on the console, once for each test file, that tests which need the real pages do not run here. */
export const tellWhenAbsent = (): void => {
  if (!realPagesPresent) console.warn(`NOT RUN: tests on real pages; the folder ${folder} is absent`);
};
