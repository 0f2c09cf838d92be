import { join } from 'node:path';
import * as v from 'valibot';
import { classes, type NameClass } from '../core/detect/tagger/labels.ts';
import { readJsonLines } from '../files/json-lines.ts';

const spanSchema = v.object({
  /** UTF-16 offsets; `end` is exclusive. */
  start: v.number(),
  end: v.number(),
  kind: v.picklist(classes),
});

/** The place of a name in a gold text, and the class it is of. */
export type GoldSpan = Readonly<v.InferOutput<typeof spanSchema>>;

const lineSchema = v.object({
  text: v.string(),
  /** People and places. */
  mentions: v.array(spanSchema),
  /** Names that are neither. */
  negatives: v.optional(v.array(spanSchema), []),
});

/** A text with its names, in order and never overlapping. */
export interface GoldDocument {
  readonly text: string;
  readonly spans: readonly GoldSpan[];
}

/** Reads one corpus of gold mentions (JSON Lines). Throws, naming file and line, where one is no gold text. */
export const readCorpus = (folder: string, name: string): GoldDocument[] =>
  readJsonLines(join(folder, `${name}.jsonl`), lineSchema).map(({ text, mentions, negatives }) => ({
    text,
    spans: inOrder([...mentions, ...negatives]),
  }));

const inOrder = (spans: readonly GoldSpan[]): GoldSpan[] => {
  const kept: GoldSpan[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  }
  return kept;
};

/** Each line of a text as a text of its own. */
export const linesOf = ({ text, spans }: GoldDocument): GoldDocument[] => {
  const lines: GoldDocument[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const own = spans.filter((span) => span.start >= start && span.end <= end);
    const offset = start;
    lines.push({
      text: line,
      spans: own.map((span) => ({ ...span, start: span.start - offset, end: span.end - offset })),
    });
    start = end + 1;
  }
  return lines;
};

/** A text with each of its names put in other words by `rename`. */
export const withNames = (
  { text, spans }: GoldDocument,
  rename: (name: string, kind: NameClass) => string,
): GoldDocument => {
  let renamed = '';
  let last = 0;
  const moved: GoldSpan[] = [];
  for (const { start, end, kind } of spans) {
    renamed += text.slice(last, start);
    const name = rename(text.slice(start, end), kind);
    moved.push({ start: renamed.length, end: renamed.length + name.length, kind });
    renamed += name;
    last = end;
  }
  return { text: renamed + text.slice(last), spans: moved };
};
