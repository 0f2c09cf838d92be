import type { Problem, ProblemCode, Where } from '../../../shared/datasets/problems.ts';
import { text, type MessageName } from '../../../shared/i18n.ts';

const sentences: Readonly<Record<ProblemCode, MessageName>> = {
  'file-format-unknown': 'problemFormatUnknown',
  'file-is-zim': 'problemZim',
  'file-unreadable': 'problemUnreadable',
  'file-empty': 'problemEmpty',
  'archive-damaged': 'problemArchiveDamaged',
  'archive-excess': 'problemArchiveExcess',
  'archive-too-dense': 'problemArchiveTooDense',
  'archive-too-many-entries': 'problemArchiveTooManyEntries',
  'archive-entry-unsupported': 'problemArchiveEntry',
  'json-damaged': 'problemJsonDamaged',
  'json-not-a-list': 'problemJsonNotList',
  'xml-damaged': 'problemXmlDamaged',
  'xml-not-articles': 'problemXmlNotArticles',
  'columns-missing': 'problemColumnsMissing',
  'line-too-long': 'problemLineTooLong',
  'record-too-long': 'problemRecordTooLong',
  'record-not-json': 'problemNotJson',
  'record-not-an-object': 'problemNotObject',
  'front-matter-damaged': 'problemFrontMatter',
  'title-missing': 'problemTitleMissing',
  'title-too-long': 'problemTitleTooLong',
  'text-missing': 'problemTextMissing',
  'text-too-long': 'problemTextTooLong',
  'id-not-usable': 'problemIdNotUsable',
  'id-too-long': 'problemIdTooLong',
  duplicate: 'problemDuplicate',
  'redirect-without-target': 'problemRedirect',
  'page-of-the-wiki': 'problemWikiPage',
  'page-of-namesakes': 'problemNamesakes',
  'page-not-an-article': 'problemNotArticle',
  'field-not-usable': 'problemField',
  'bytes-not-utf8': 'problemNotUtf8',
};

/** Why something is left out. */
export const reasonText = (code: ProblemCode): string => text(sentences[code]);

/** The same for one problem, with the field and the limit where they are known. */
export const problemText = ({ code, field, detail }: Problem): string =>
  [
    reasonText(code),
    ...[code === 'field-not-usable' ? field : undefined, detail].filter(Boolean).map((fact) => `(${fact})`),
  ].join(' ');

/** Where in the files: "articles.jsonl, line 12". */
export const whereText = ({ file, entry, line, record }: Where): string =>
  [
    file,
    ...(entry === undefined ? [] : [entry]),
    ...(line === undefined ? [] : [text('whereLine', line)]),
    ...(record === undefined ? [] : [typeof record === 'number' ? text('whereRecord', record) : record]),
  ].join(', ');
