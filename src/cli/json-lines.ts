import * as v from 'valibot';

const parseJson = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    throw new Error('not JSON');
  }
};

const parseLine = <Schema extends v.GenericSchema>(line: string, schema: Schema): v.InferOutput<Schema> => {
  const parsed = v.safeParse(schema, parseJson(line));
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Error(`${v.getDotPath(issue) ?? 'the line'}: ${issue.message}`);
};

/** The values of a text of JSON Lines, empty lines left out. Throws, naming the line, where one does not fit the schema. */
export const readJsonLines = <Schema extends v.GenericSchema>(
  text: string,
  schema: Schema,
): v.InferOutput<Schema>[] =>
  text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [parseLine(line, schema)];
    } catch (thrown) {
      throw new Error(`line ${index + 1}: ${thrown instanceof Error ? thrown.message : String(thrown)}`, {
        cause: thrown,
      });
    }
  });
