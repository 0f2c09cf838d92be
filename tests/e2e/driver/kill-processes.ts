import { readFileSync, readdirSync } from 'node:fs';

/** Kills the processes that were started with an argument: only a profile's path is sure to be nobody else's. */
export const killProcesses = (argument: string): void => {
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const args = readFileSync(`/proc/${name}/cmdline`, 'utf8').split('\0');
      if (args.includes(argument)) process.kill(Number(name), 'SIGKILL');
    } catch {
      // It has ended meanwhile.
    }
  }
};
