import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { GenericSchema } from 'valibot';
import { parseJson } from './json.ts';

/** The values of a text of JSON Lines, empty lines left out. Throws, naming the line, where one does not fit the schema. */
export const parseJsonLines = <Output>(
  text: string,
  schema: GenericSchema<unknown, Output>,
  file?: string,
): Output[] =>
  text.split('\n').flatMap((line, index) => {
    const where = `${file === undefined ? '' : `${file}, `}line ${index + 1}`;
    return line.trim() === '' ? [] : [parseJson(line, schema, where)];
  });

/** The values of a JSON Lines file. Throws, naming file and line, where one does not fit the schema. */
export const readJsonLines = <Output>(path: string, schema: GenericSchema<unknown, Output>): Output[] =>
  parseJsonLines(readFileSync(path, 'utf8'), schema, basename(path));
