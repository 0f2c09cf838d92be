import * as v from 'valibot';
import { columnsSchema, type Columns } from '../../../shared/datasets/schema.ts';
import { storedRecord } from '../../../shared/stored-record.ts';

const rememberedSchema = v.array(v.object({ headings: v.array(v.string()), columns: columnsSchema }));
type Remembered = v.InferOutput<typeof rememberedSchema>;

/** Tables with these headings were mapped so; the latest last. */
const remembered = storedRecord<Remembered>('columns', rememberedSchema, []);
const mostRemembered = 50;

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Remembers how a table with these headings is read. */
export const rememberColumns = (headings: readonly string[], columns: Columns): Promise<void> =>
  remembered.change((before) =>
    [...before.filter((one) => !isSame(one.headings, headings)), { headings: [...headings], columns }].slice(
      -mostRemembered,
    ),
  );

/** How a table with these headings was read last time; undefined where it is the first. */
export const recallColumns = async (headings: readonly string[]): Promise<Columns | undefined> =>
  (await remembered.load()).find((one) => isSame(one.headings, headings))?.columns;
