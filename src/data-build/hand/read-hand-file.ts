import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parse } from 'yaml';

/** A hand-kept file of this folder, checked against a schema. Throws, naming file and field, where it does not fit. */
export const readHandFile = <Output>(file: string, schema: v.GenericSchema<unknown, Output>): Output => {
  const parsed = v.safeParse(schema, parse(readFileSync(new URL(file, import.meta.url), 'utf8')));
  if (parsed.success) return parsed.output;
  const issue = parsed.issues[0];
  throw new Error(`hand/${file}: ${v.getDotPath(issue) ?? 'root'}: ${issue.message}`);
};
