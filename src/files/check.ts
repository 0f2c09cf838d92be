import * as v from 'valibot';

/** A value read from `where` (a file, a line), if it fits the schema. Else throws, naming where, the field and what is wrong with it. */
export const checked = <Output>(
  value: unknown,
  schema: v.GenericSchema<unknown, Output>,
  where: string,
): Output => {
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const field = v.getDotPath(issue);
  throw new Error([where, ...(field === null ? [] : [field]), issue.message].join(': '));
};
