import { guessLanguage } from '../../core/imported/guess-language.ts';
import { nameOfArticle } from '../../core/imported/name-of-article.ts';
import type {
  ImportCommand,
  ImportEvent,
  PreviewArticle,
  PreviewFile,
} from '../../shared/datasets/import-messages.ts';
import type { Problem } from '../../shared/datasets/problems.ts';
import { defaultLanguage } from '../../shared/datasets/schema.ts';
import { DistinctIds } from './distinct-ids.ts';
import { detectFormat, headBytes } from '../source/detect-format.ts';
import { decompress, packingOf } from '../source/decompress.ts';
import { peek } from '../source/peek.ts';
import { readFile } from '../source/read-files.ts';
import { checkRecord } from '../records/check.ts';
import { defaultsOf } from '../records/defaults.ts';
import type { Control } from '../control.ts';

const shownText = 1200;
/** Problems shown, and readings looked at for as many articles as were asked for, at most. */
const mostProblems = 100;
const mostReadings = 2000;

/** What the beginnings of files will become. Stores nothing. */
export const preview = async (
  { files, choices, articles: wanted }: Extract<ImportCommand, { command: 'preview' }>,
  control: Control,
): Promise<ImportEvent> => {
  const articles: PreviewArticle[] = [];
  const problems: Problem[] = [];
  const shown: PreviewFile[] = [];
  const ids = new DistinctIds();
  const defaults = defaultsOf(choices);
  let complete = true;
  const note = (problem: Problem): void => {
    if (problems.length < mostProblems) problems.push(problem);
  };
  for (const file of files) {
    const about: PreviewFile = {
      name: file.name,
      size: file.size,
      format: choices.format ?? (await formatOf(file)),
    };
    let readings = 0;
    let found = 0;
    for await (const reading of readFile(file, { ...choices, read: () => undefined })) {
      readings += 1;
      if (readings % 50 === 0) await control.turn();
      if ('headings' in reading) {
        about.headings = [...reading.headings];
        about.columns = reading.columns;
      } else if ('problem' in reading) note(reading.problem);
      else if ('record' in reading) {
        const checked = checkRecord(reading.record, reading.where, defaults);
        if ('problem' in checked) note(checked.problem);
        else {
          const article = ids.take(checked.article, checked.hasOwnId);
          if (article) {
            for (const one of [...checked.notes, ...(reading.note ? [reading.note] : [])]) note(one);
            articles.push(shownArticle(article, file.name));
            found += 1;
          } else note({ code: 'duplicate', where: reading.where, detail: checked.article.id });
        }
      }
      if (found >= wanted || readings >= mostReadings) {
        complete = false;
        break;
      }
    }
    shown.push(about);
  }
  const language = choices.language ?? languageOf(articles) ?? defaultLanguage;
  return {
    event: 'previewed',
    files: shown,
    articles: articles.map((article) => ({ ...article, language: article.language || language })),
    language,
    problems,
    complete,
  };
};

/** The language that most articles tell, or that their texts are in. Undefined where nothing does. */
const languageOf = (articles: readonly PreviewArticle[]): string | undefined => {
  const told = articles.map(({ language }) => language).filter((language) => language !== '');
  const counts = told.map((one) => told.filter((other) => other === one).length);
  return (
    told[counts.indexOf(Math.max(...counts))] ??
    guessLanguage(articles.map(({ title, text }) => `${title} ${text}`).join('\n'))
  );
};

const formatOf = async (file: File): Promise<PreviewFile['format']> => {
  try {
    const { head, stream } = await peek(file.stream(), headBytes);
    const packing = packingOf(head);
    if (packing === 'zip') {
      await stream.cancel();
      return 'markdown';
    }
    const inner = packing ? await peek(decompress(packing, stream), headBytes) : { head, stream };
    await inner.stream.cancel();
    return detectFormat(file.name.replace(/\.(?:gz|gzip|bz2)$/i, ''), inner.head);
  } catch {
    return undefined;
  }
};

const shownArticle = (article: Parameters<typeof nameOfArticle>[0], file: string): PreviewArticle => {
  const name = nameOfArticle(article, 0);
  return {
    file,
    title: article.title,
    text: article.text.slice(0, shownText),
    kind: article.kind,
    date: article.date,
    asOf: article.asOf,
    source: article.source,
    licence: article.licence,
    language: article.language ?? '',
    url: article.url,
    about: [...article.about],
    ...(name
      ? {
          name: {
            name: name.name,
            kind: name.kind,
            aliases: [...new Set(name.aliases.map(({ text }) => text))],
          },
        }
      : {}),
  };
};
