import * as v from 'valibot';
import { samplesOf } from './script-samples.ts';
import type { TraceEvent } from './trace.ts';

const callSchema = v.object({ url: v.string() });

/** When a script was first run, with the thread: its first event in a trace. Throws where it was not. */
export const scriptStart = (events: readonly TraceEvent[], script: string): TraceEvent => {
  const first = events.find(({ name, args }) => {
    const data = name === 'EvaluateScript' ? v.safeParse(callSchema, args?.data) : undefined;
    return data?.success && data.output.url === script;
  });
  if (!first) throw new Error(`${script} did not run while the trace was recorded`);
  return first;
};

/**
 * Milliseconds of processor time of each main-thread task in which one of some scripts ran, by itself or in a callback,
 * longest first; from a trace with a profile. Throws where one was not run.
 */
export const scriptTasks = (events: readonly TraceEvent[], scripts: readonly string[]): number[] => {
  const tasks = new Set(scripts.flatMap((script) => tasksOf(events, script)));
  return [...tasks].map(taskTime).sort((one, other) => other - one);
};

const tasksOf = (events: readonly TraceEvent[], script: string): readonly TraceEvent[] => {
  const start = scriptStart(events, script);
  const times = [start.ts, ...samplesOf(events, script, start)];
  return events.filter(
    ({ name, pid, tid, ts, dur }) =>
      name === 'RunTask' &&
      pid === start.pid &&
      tid === start.tid &&
      times.some((time) => time >= ts && time <= ts + dur),
  );
};

const taskTime = ({ dur, tdur }: TraceEvent): number => (tdur ?? dur) / 1000;
