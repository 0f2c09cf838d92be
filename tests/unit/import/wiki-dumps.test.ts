import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readAll } from '../../fixtures/datasets/read-all.ts';

const folder = new URL('../../fixtures/datasets/wikis/', import.meta.url);

/** What a reader sees of a dump, as a text to be read; names of flags, marks and pages that do not come in at its end. */
const shown = async (name: string): Promise<string> => {
  const { articles, problems, redirects } = await readAll(
    new File([readFileSync(new URL(name, folder))], name),
  );
  const parts = articles.map(({ title, kind, date, aliases, text }) => {
    const about = [kind, date, aliases.join(', ')].filter((one) => one !== undefined && one !== '');
    return `# ${title} (${about.join('; ')})\n\n${text}\n`;
  });
  const left = problems.map(({ code, where }) => `- ${where.record}: ${code}`);
  const led = redirects.map(([from, to]) => `- ${from} -> ${to}`);
  return [...parts, ['# Left out', '', ...left, ...led].join('\n'), ''].join('\n');
};

// Whoever changes how wikitext is read reads what becomes of it: vitest -u writes it anew.
it.each(['simple-english', 'reports'])('a dump of %s comes in as it is to be read', async (name) => {
  await expect(await shown(`${name}.xml`)).toMatchFileSnapshot(`../../fixtures/datasets/wikis/${name}.txt`);
});
