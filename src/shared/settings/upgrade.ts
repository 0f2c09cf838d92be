import * as v from 'valibot';
import { readChoices, type Choices } from './schema.ts';

/** What lies in storage: the version it was written by, and the choices. */
export interface StoredSettings {
  readonly version: number;
  readonly choices: Choices;
}

/** Turns the choices of one version into those of the next. */
export type Upgrader = (choices: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** `upgraders[n]` turns version n + 1 into n + 2: a new version appends one, and never changes the others. */
export const upgraders: readonly Upgrader[] = [];

/** The version that this code writes. */
export const currentVersion = upgraders.length + 1;

const storedSchema = v.object({
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  choices: v.record(v.string(), v.unknown()),
});

/**
 * Choices in today's form, from whatever storage holds. Choices of a newer version are kept as far as they are
 * understood (the reader may have gone back a version); anything unreadable counts as no choices.
 */
export const upgradeSettings = (stored: unknown, steps: readonly Upgrader[] = upgraders): StoredSettings => {
  const current = steps.length + 1;
  const parsed = v.safeParse(storedSchema, stored);
  if (!parsed.success) return { version: current, choices: {} };
  const upgraded = steps
    .slice(parsed.output.version - 1)
    .reduce<Record<string, unknown>>((choices, step) => step(choices), parsed.output.choices);
  return { version: current, choices: readChoices(upgraded) };
};
