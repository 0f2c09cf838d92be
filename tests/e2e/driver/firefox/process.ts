import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../find-browser.ts';
import { until } from '../until.ts';
import { Marionette } from './marionette.ts';
import { preferences, type Preferences } from './preferences.ts';

/** A running Firefox with a profile of its own, and the connection to it. */
export interface FirefoxProcess {
  readonly marionette: Marionette;
  /** Ends Firefox and removes its profile, unless that was given. */
  stop(): Promise<void>;
  /** Ends Firefox at once; the profile stays. */
  kill(): Promise<void>;
}

/** Starts a headless Firefox. Throws with what it printed where it does not come up. */
export const startFirefox = async (
  given: string | undefined,
  extra: Preferences,
): Promise<FirefoxProcess> => {
  const profile = given ?? mkdtempSync(join(tmpdir(), 'backstory-firefox-'));
  // Of an earlier run: the port is another now.
  rmSync(join(profile, 'MarionetteActivePort'), { force: true });
  writeFileSync(join(profile, 'user.js'), preferences(extra));
  const args = ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote'];
  const firefox = spawn(
    findBrowser('firefox'),
    [...args, '--profile', profile, '--window-size', '1200,900'],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' },
    },
  );
  const printed = collectOutput(firefox);
  const stop = async (): Promise<void> => {
    await ended(firefox, 'SIGTERM');
    if (given === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const port = await until(
      'Firefox opens its Marionette port',
      () => {
        if (firefox.exitCode !== null) throw new Error(`Firefox ended with code ${firefox.exitCode}`);
        return Number(readFileSync(join(profile, 'MarionetteActivePort'), 'utf8'));
      },
      (number) => number > 0,
      { deadline: 60_000 },
    );
    return { marionette: await Marionette.connect(port), stop, kill: () => ended(firefox, 'SIGKILL') };
  } catch (thrown) {
    await stop();
    throw new Error(`Firefox did not start. It printed:\n${printed()}`, { cause: thrown });
  }
};

const collectOutput = (child: ChildProcess): (() => string) => {
  const pieces: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (piece) => pieces.push(String(piece)));
  return () => pieces.join('').slice(-4000);
};

/** Asks a child process to end, and makes it after ten seconds. */
const ended = (child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) {
      resolve();
      return;
    }
    const force = setTimeout(() => child.kill('SIGKILL'), 10_000);
    child.once('exit', () => {
      clearTimeout(force);
      resolve();
    });
    child.kill(signal);
  });
