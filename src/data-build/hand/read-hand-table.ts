import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import * as v from 'valibot';
import { checked } from '../../files/check.ts';

/**
 * The rows of a hand-kept table of this folder: fields parted by tabs, lines that begin with "#" left out, the first
 * other line their names. Checked against a schema of a row; throws, naming file, row and field, where one does not fit.
 */
export const readHandTable = <Row>(file: string, row: v.GenericSchema<unknown, Row>): readonly Row[] => {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  const { data } = Papa.parse(text, {
    header: true,
    delimiter: '\t',
    // A quotation mark here is part of a name, as in William "Bill" Haley.
    quoteChar: '\0',
    comments: '#',
    skipEmptyLines: true,
  });
  return checked(data, v.array(row), `hand/${file}`);
};
