import * as v from 'valibot';
import type { TraceEvent } from './trace.ts';

const startSchema = v.object({ startTime: v.number() });
const nodeSchema = v.object({
  id: v.number(),
  parent: v.optional(v.number()),
  callFrame: v.object({ url: v.optional(v.string(), '') }),
});
const chunkSchema = v.object({
  cpuProfile: v.optional(
    v.object({ nodes: v.optional(v.array(nodeSchema), []), samples: v.optional(v.array(v.number()), []) }),
    {},
  ),
  timeDeltas: v.optional(v.array(v.number()), []),
});

/** The times, in microseconds of the trace's clock, at which a sample of a thread found a script on the stack. */
export const samplesOf = (
  events: readonly TraceEvent[],
  script: string,
  thread: Pick<TraceEvent, 'pid' | 'tid'>,
): number[] => {
  const ofProcess = events.filter(({ pid }) => pid === thread.pid);
  const profile = ofProcess.find(({ name, tid }) => name === 'Profile' && tid === thread.tid);
  const chunks = ofProcess.filter(({ name, id }) => name === 'ProfileChunk' && id === profile?.id);
  let time = v.parse(startSchema, profile?.args?.data).startTime;
  const inScript = new Map<number, boolean>();
  const times: number[] = [];
  for (const { args } of chunks) {
    const { cpuProfile, timeDeltas } = v.parse(chunkSchema, args?.data);
    for (const { id, parent, callFrame } of cpuProfile.nodes) {
      inScript.set(id, callFrame.url === script || inScript.get(parent ?? 0) === true);
    }
    for (const [position, node] of cpuProfile.samples.entries()) {
      time += timeDeltas[position] ?? 0;
      if (inScript.get(node)) times.push(time);
    }
  }
  return times.sort((one, other) => one - other);
};
