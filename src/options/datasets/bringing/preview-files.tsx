import type { JSX } from 'preact';
import type { PreviewFile } from '../../../shared/datasets/import-messages.ts';
import type { FileFormat } from '../../../shared/datasets/schema.ts';
import { text, type MessageName } from '../../../shared/i18n.ts';
import { formatBytes } from '../../controls/format-bytes.ts';

const formatNames: Readonly<Record<FileFormat, MessageName>> = {
  'json-lines': 'formatJsonLines',
  json: 'formatJson',
  csv: 'formatCsv',
  tsv: 'formatTsv',
  feed: 'formatFeed',
  markdown: 'formatMarkdown',
  mediawiki: 'formatMediawiki',
};

/** The chosen files and what each was taken for. */
export const PreviewFiles = ({ files }: { readonly files: readonly PreviewFile[] }): JSX.Element => (
  <ul class="entries">
    {files.map(({ name, size, format }, at) => (
      <li class="entry" key={at}>
        <bdi class="entry-text">{name}</bdi>
        <span class="hint">{text(format === undefined ? 'formatUnknown' : formatNames[format])}</span>
        <span class="hint">{formatBytes(size)}</span>
      </li>
    ))}
  </ul>
);
