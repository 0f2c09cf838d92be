import { marked, type Token } from 'marked';
import * as v from 'valibot';
import { parse } from 'yaml';
import { entityKey } from '../../core/imported/entity-key.ts';
import { messageOf } from '../../shared/result.ts';
import { limits } from '../limits.ts';
import type { Reading, Source } from '../reading.ts';
import { textChunks } from '../source/text-chunks.ts';
import { htmlText } from './html-text.ts';

const frontMatterSchema = v.record(v.string(), v.unknown());

/** A Markdown file is one article: front matter for its fields, else its first heading or its name for the title. */
export async function* readMarkdown({
  bytes,
  name,
  where,
}: Source): AsyncGenerator<Reading, void, undefined> {
  let text = '';
  for await (const chunk of textChunks(bytes)) {
    text += chunk;
    if (text.length > limits.text) {
      yield { problem: { code: 'record-too-long', where, detail: String(limits.text) } };
      return;
    }
  }
  const matter = /^---\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)(?:\r?\n|$)/.exec(text);
  let fields: Record<string, unknown> = {};
  try {
    const parsed: unknown = matter ? parse(matter[1] ?? '', { maxAliasCount: 50 }) : {};
    fields = v.parse(frontMatterSchema, parsed ?? {});
  } catch (thrown) {
    yield { problem: { code: 'front-matter-damaged', where, detail: messageOf(thrown).split('\n')[0] } };
    return;
  }
  const body = text.slice(matter?.[0].length ?? 0);
  const links = [...body.matchAll(wikiLink)].map(([, target = '']) => entityKey(target.replace(/#.*$/, '')));
  const tokens = marked.lexer(withoutExcess(withoutHidden(body).replace(wikiLink, shownLink)));
  const heading = tokens.find((token) => token.type === 'heading' && token['depth'] === 1);
  const rest = fields['title'] === undefined ? tokens.filter((token) => token !== heading) : tokens;
  const fileName = name
    .split('/')
    .at(-1)
    ?.replace(/\.[^.]*$/, '');
  yield {
    record: {
      title: heading ? plain([heading]) : fileName,
      text: plain(rest),
      seeAlso: [...new Set(links)].filter((link) => link !== '').slice(0, limits.list),
      kind: fields['type'],
      ...fields,
      ...dates(fields),
    },
    where,
  };
}

/** "[[Target#Part|shown]]", as in Obsidian; with "!" before it, something put in from elsewhere. */
const wikiLink = /!?\[\[([^\]|\n]{1,300})(?:\|([^\]\n]{0,300}))?\]\]/g;
/** Comments of Obsidian, and what HTML never shows, by beginning and end. */
const hidden = [
  ['%%', '%%'],
  ['<script', '</script>'],
  ['<style', '</style>'],
] as const;

const withoutHidden = (text: string): string => hidden.reduce(withoutPart, text);

/** Without all that is between two marks. One pass, however many beginnings have no end. */
const withoutPart = (text: string, [begin, end]: readonly [string, string]): string => {
  const small = text.toLowerCase();
  if (small.length !== text.length) return text;
  let kept = '';
  let at = 0;
  for (;;) {
    const start = small.indexOf(begin, at);
    const stop = start < 0 ? -1 : small.indexOf(end, start + begin.length);
    if (stop < 0) return kept + text.slice(at);
    kept += text.slice(at, start);
    at = stop + end.length;
  }
};

/** Marks of emphasis in one paragraph, and quotes within each other, that a reader of Markdown takes no time for. */
const mostMarks = 2000;

/** Paragraphs with more marks than any writer sets lose them: reading them would take minutes. */
const withoutExcess = (text: string): string =>
  text
    .split('\n\n')
    .map((part) =>
      (part.match(/[*_~`[\]>]/g)?.length ?? 0) > mostMarks ? part.replace(/[*_~`[\]>]/g, '') : part,
    )
    .join('\n\n');

const shownLink = (whole: string, target: string, label?: string): string =>
  whole.startsWith('!') ? '' : (label ?? target.replace(/^.*#/, ''));

/** YAML reads "2023-09-13" as a string here, and "2023" as a number; a whole timestamp may be a Date. */
const dates = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) =>
      value instanceof Date && !Number.isNaN(value.getTime())
        ? [[name, value.toISOString().slice(0, 10)]]
        : [],
    ),
  );

const isBlock = new Set(['paragraph', 'heading', 'list', 'blockquote', 'code', 'table', 'html', 'hr']);

/** A single tag within a paragraph. */
const isInline = (token: Token): boolean => token.type === 'html' && token['block'] === false;

/** The words of Markdown without its marks. */
const plain = (tokens: readonly Token[]): string =>
  tokens
    .map((token): string => {
      const text = plainToken(token);
      return isBlock.has(token.type) && !isInline(token) ? `\n\n${text}\n\n` : text;
    })
    .join('')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

const plainToken = (token: Token): string => {
  if (token.type === 'html') return isInline(token) ? '' : htmlText(token.raw);
  if (token.type === 'image' || token.type === 'hr' || token.type === 'def') return '';
  if (token.type === 'br' || token.type === 'space') return '\n';
  if (token.type === 'list') {
    const items: Token[] = token['items'];
    return items.map((item) => plain([item])).join('\n');
  }
  if (token.type === 'table') return token.raw.replace(/^[\s|:-]+$/gm, '').replaceAll('|', ' ');
  if ('tokens' in token && token.tokens) return inline(token.tokens);
  return 'text' in token && typeof token.text === 'string' ? token.text : '';
};

const inline = (tokens: readonly Token[]): string =>
  tokens
    .map((token) =>
      isBlock.has(token.type) && !isInline(token) ? `\n${plainToken(token)}\n` : plainToken(token),
    )
    .join('');
