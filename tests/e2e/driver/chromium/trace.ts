import type { CDPSession } from 'playwright-core';
import * as v from 'valibot';

const timeline = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];
/** Also takes a sample of the running functions every millisecond or so. */
const profile = 'disabled-by-default-v8.cpu_profiler';

const eventSchema = v.object({
  name: v.string(),
  id: v.optional(v.string()),
  pid: v.number(),
  tid: v.number(),
  /** Microseconds. */
  ts: v.number(),
  dur: v.optional(v.number(), 0),
  /** Processor time of the thread, in microseconds. */
  tdur: v.optional(v.number()),
  args: v.optional(v.looseObject({ data: v.optional(v.unknown()) })),
});
export type TraceEvent = v.InferOutput<typeof eventSchema>;

/** Records what the processes of a page do. Gives a function that ends the record and hands it out, in order of time. */
export const startTrace = async (
  cdp: CDPSession,
  withProfile: boolean,
): Promise<() => Promise<TraceEvent[]>> => {
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) {
      const parsed = v.safeParse(eventSchema, event);
      if (parsed.success) events.push(parsed.output);
    }
  });
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: withProfile ? [...timeline, profile] : timeline },
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
