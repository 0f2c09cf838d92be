import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parse } from 'yaml';

const alias = v.union([
  v.pipe(
    v.string(),
    v.transform((text) => ({ text, strength: 1 })),
  ),
  v.strictObject({ text: v.string(), strength: v.pipe(v.number(), v.minValue(0), v.maxValue(1)) }),
]);

/** A list of names: a bare one has strength 1, `{ text, strength }` says its own. */
export const handAliases = v.optional(v.array(alias), []);

/** A hand-kept file of this folder, checked against a schema. Throws, naming file and field, where it does not fit. */
export const readHandFile = <Output>(file: string, schema: v.GenericSchema<unknown, Output>): Output => {
  const parsed = v.safeParse(schema, parse(readFileSync(new URL(file, import.meta.url), 'utf8')));
  if (parsed.success) return parsed.output;
  const issue = parsed.issues[0];
  throw new Error(`hand/${file}: ${v.getDotPath(issue) ?? 'root'}: ${issue.message}`);
};
