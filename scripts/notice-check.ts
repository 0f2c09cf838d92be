import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** The package that a module is of: the innermost folder of packages counts. */
const packageOf = (module: string): string | undefined =>
  /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(module)?.[1];

/** Fails a build where code of a package ships that NOTICE does not list, as licences ask for. */
export const noticeCheck = (): Plugin => ({
  name: 'backstory-notice-check',
  generateBundle: (_, bundle) => {
    const notice = readFileSync(resolve(import.meta.dirname, '../NOTICE'), 'utf8');
    const shipped = Object.values(bundle).flatMap((output) =>
      output.type === 'chunk'
        ? Object.entries(output.modules).flatMap(([module, { renderedLength }]) =>
            renderedLength > 0 ? (packageOf(module) ?? []) : [],
          )
        : [],
    );
    const missing = [...new Set(shipped)].filter((name) => !notice.includes(`\n${name} `));
    if (missing.length > 0)
      throw new Error(
        `NOTICE lacks ${missing.join(', ')}: add to src/data-build/hand/notice-sources.yaml, then npm run notice`,
      );
  },
});
