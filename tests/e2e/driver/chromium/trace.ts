import type { CDPSession } from 'playwright-core';
import * as v from 'valibot';

const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];

const eventSchema = v.object({
  name: v.string(),
  pid: v.number(),
  tid: v.number(),
  /** Microseconds. */
  ts: v.number(),
  dur: v.optional(v.number(), 0),
  /** Processor time of the thread, in microseconds. */
  tdur: v.optional(v.number()),
  args: v.optional(v.looseObject({ data: v.optional(v.looseObject({ url: v.optional(v.string()) })) })),
});
export type TraceEvent = v.InferOutput<typeof eventSchema>;

/** Records what the processes of a page do. Gives a function that ends the record and hands it out, in order of time. */
export const startTrace = async (cdp: CDPSession): Promise<() => Promise<TraceEvent[]>> => {
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) {
      const parsed = v.safeParse(eventSchema, event);
      if (parsed.success) events.push(parsed.output);
    }
  });
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories },
  });
  return async () => {
    const complete = new Promise((resolve) => {
      cdp.once('Tracing.tracingComplete', resolve);
    });
    await cdp.send('Tracing.end');
    await complete;
    return events.sort((one, other) => one.ts - other.ts);
  };
};

/** Where an event of the content script lies: the script itself, or a callback of it. */
const isOf = (event: TraceEvent, script: string): boolean =>
  (event.name === 'FunctionCall' || event.name === 'EvaluateScript') && event.args?.data?.url === script;

export interface ScriptTasks {
  /** When the script began, in microseconds of the trace's clock. */
  readonly begun: number;
  /** Milliseconds of processor time of every main-thread task in which the script or its promises ran, longest first. */
  readonly tasks: readonly number[];
}

/**
 * The tasks of a script's thread in which it ran. Microtasks carry no address, so the page must have no script of its
 * own that uses promises.
 */
export const tasksOf = (events: readonly TraceEvent[], script: string): ScriptTasks => {
  const first = events.find((event) => isOf(event, script));
  if (!first) throw new Error(`${script} did not run while the trace was recorded`);
  const onThread = events.filter(
    ({ pid, tid, ts }) => pid === first.pid && tid === first.tid && ts >= first.ts - 1e5,
  );
  const running = onThread.filter((event) => isOf(event, script) || event.name === 'RunMicrotasks');
  const tasks = onThread
    .filter(({ name }) => name === 'RunTask')
    .filter(({ ts, dur }) => running.some((event) => event.ts >= ts && event.ts < ts + dur))
    .map(({ dur, tdur }) => (tdur ?? dur) / 1000);
  return { begun: first.ts, tasks: tasks.sort((one, other) => other - one) };
};
