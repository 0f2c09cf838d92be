import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NameClass } from '../core/detect/tagger/labels.ts';

export interface GoldSpan {
  /** UTF-16 offsets; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly kind: NameClass;
}

/** A text with its names, in order and never overlapping. */
export interface GoldDocument {
  readonly text: string;
  readonly spans: readonly GoldSpan[];
}

interface GoldLine {
  readonly text: string;
  readonly mentions: readonly GoldSpan[];
  readonly negatives?: readonly GoldSpan[];
}

/** Reads one corpus of gold mentions (JSON Lines). */
export const readCorpus = (folder: string, name: string): GoldDocument[] =>
  readFileSync(join(folder, `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): GoldDocument => {
      const { text, mentions, negatives = [] }: GoldLine = JSON.parse(line);
      return { text, spans: inOrder([...mentions, ...negatives]) };
    });

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
