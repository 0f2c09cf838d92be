import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { checked } from './check.ts';

/** JSON that was read from `where`, checked against a schema. Throws, naming where and the field, where it does not fit. */
export const parseJson = <Output>(
  text: string,
  schema: v.GenericSchema<unknown, Output>,
  where: string,
): Output => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new Error(`${where}: not JSON`, { cause });
  }
  return checked(value, schema, where);
};

/** A JSON file, checked against a schema. Throws, naming file and field, where it does not fit. */
export const readJson = <Output>(path: string, schema: v.GenericSchema<unknown, Output>): Output =>
  parseJson(readFileSync(path, 'utf8'), schema, path);
