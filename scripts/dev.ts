import { spawnSync } from 'node:child_process';
import { watch } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createBuilder } from 'vite';
import { cmd, type ExtensionRunner, type RunOptions } from 'web-ext';
import { installedBrowser } from '../tests/e2e/driver/find-browser.ts';

const root = resolve(import.meta.dirname, '..');
const watched = ['src', 'public', 'manifest.json'];
/** A save of several files is one change. */
const settled = 150;

const usage = 'npm run dev [-- --browser chromium|firefox|none]';

/** Builds both browsers' extensions. Says what is wrong with the sources and gives false where that fails. */
const build = async (): Promise<boolean> => {
  const data = spawnSync('npm', ['run', '--silent', 'data'], { cwd: root, stdio: 'inherit' });
  if (data.status !== 0) return false;
  try {
    const builder = await createBuilder({ configFile: resolve(root, 'vite.config.ts') });
    await builder.buildApp();
    return true;
  } catch (thrown) {
    console.error(thrown instanceof Error ? thrown.message : thrown);
    return false;
  }
};

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

/** Opens the asked browser, or the first there is, with the extension. Undefined where there is none to open. */
const openBrowser = async (asked: string | undefined): Promise<ExtensionRunner | undefined> => {
  if (!hasDisplay()) {
    console.log('No display to open a browser on: load dist/chrome or dist/firefox by hand.');
    return undefined;
  }
  const name = (['chromium', 'firefox'] as const).find(
    (candidate) => (asked === undefined || asked === candidate) && installedBrowser(candidate),
  );
  const program = name && installedBrowser(name);
  if (!program) {
    console.log(`No ${asked ?? 'browser'} on the path: load dist/chrome or dist/firefox by hand.`);
    return undefined;
  }
  const common = { noReload: true, noInput: true, startUrl: ['about:blank'] };
  const options: RunOptions =
    name === 'chromium'
      ? { ...common, target: ['chromium'], sourceDir: resolve(root, 'dist/chrome'), chromiumBinary: program }
      : {
          ...common,
          target: ['firefox-desktop'],
          sourceDir: resolve(root, 'dist/firefox'),
          firefox: program,
        };
  try {
    return await cmd.run(options, { shouldExitProgram: false });
  } catch (thrown) {
    console.error(`${program} did not open: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
    return undefined;
  }
};

/** Calls back after changes below the watched folders, never twice at the same time. */
const onChange = (changed: (file: string) => Promise<void>): void => {
  let timer: NodeJS.Timeout | undefined;
  let last: Promise<void> = Promise.resolve();
  for (const name of watched) {
    const path = resolve(root, name);
    watch(path, { recursive: true }, (_, file) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        last = last.then(() => changed(relative(root, resolve(path, file ?? ''))));
      }, settled);
    });
  }
};

const { values } = parseArgs({ options: { browser: { type: 'string' }, help: { type: 'boolean' } } });
if (values.help) {
  console.log(usage);
} else {
  await build();
  const runner = values.browser === 'none' ? undefined : await openBrowser(values.browser);
  console.log('Watching. Ctrl+C ends it.');
  onChange(async (file) => {
    console.log(`\n${file} changed`);
    if (!(await build())) return;
    await runner?.reloadAllExtensions();
    if (runner)
      console.log('Reloaded. Pages that were open keep the old content script until they are reloaded.');
  });
}
