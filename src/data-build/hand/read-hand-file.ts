import { readFileSync } from 'node:fs';
import type { GenericSchema } from 'valibot';
import { parse } from 'yaml';
import { checked } from '../../files/check.ts';

/** A hand-kept file of this folder, checked against a schema. Throws, naming file and field, where it does not fit. */
export const readHandFile = <Output>(file: string, schema: GenericSchema<unknown, Output>): Output =>
  checked(parse(readFileSync(new URL(file, import.meta.url), 'utf8')), schema, `hand/${file}`);
