import { resolve } from 'node:path';
import { build } from 'vite';

const bundles = new Map<string, Promise<string>>();

/** One of the applications beside this file as a single script. Built once in a run. */
export const bundled = (name: string): Promise<string> => {
  const known = bundles.get(name);
  if (known) return known;
  const script = bundle(name);
  bundles.set(name, script);
  return script;
};

const bundle = async (name: string): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      rolldownOptions: {
        input: resolve(import.meta.dirname, `${name}.ts`),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`${name} was not bundled`);
  return chunk.code.replaceAll('</script', String.raw`<\/script`);
};
