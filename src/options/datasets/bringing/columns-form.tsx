import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { PreviewFile } from '../../../shared/datasets/import-messages.ts';
import { articleFields, type ArticleField, type Columns } from '../../../shared/datasets/schema.ts';
import { text, type MessageName } from '../../../shared/i18n.ts';

export interface ColumnsFormProps {
  readonly files: readonly PreviewFile[];
  readonly onChange: (headings: readonly string[], columns: Columns) => void;
}

const fieldNames: Readonly<Record<ArticleField, MessageName>> = {
  title: 'fieldTitle',
  text: 'fieldText',
  id: 'fieldId',
  date: 'fieldDate',
  asOf: 'fieldAsOf',
  source: 'factSource',
  url: 'fieldUrl',
  licence: 'factLicence',
  language: 'fieldLanguage',
  coordinates: 'fieldCoordinates',
  kind: 'fieldKind',
  about: 'fieldAbout',
  aliases: 'fieldAliases',
  seeAlso: 'seeAlso',
};

const needed: ReadonlySet<ArticleField> = new Set(['title', 'text']);

/** Which column of a table fills which field. Nothing where no file is a table. */
export const ColumnsForm = ({ files, onChange }: ColumnsFormProps): JSX.Element | null => {
  const id = useId();
  const tables = files.filter(({ headings }) => headings !== undefined);
  if (tables.length === 0) return null;
  const headings = [...new Set(tables.flatMap((table) => table.headings ?? []))];
  const columns: Columns = Object.assign({}, ...tables.map((table) => table.columns ?? {}));
  const choose = (field: ArticleField, heading: string): void => {
    const others = Object.fromEntries(Object.entries(columns).filter(([name]) => name !== field));
    onChange(headings, heading === '' ? others : { ...others, [field]: heading });
  };
  const column = (field: ArticleField): JSX.Element => (
    <div class="column" key={field}>
      <label for={`${id}-${field}`}>{text(fieldNames[field])}</label>
      <select
        id={`${id}-${field}`}
        value={columns[field] ?? ''}
        onChange={(event) => choose(field, event.currentTarget.value)}
      >
        <option value="">{text('columnNone')}</option>
        {headings.map((heading) => (
          <option key={heading} value={heading}>
            {heading}
          </option>
        ))}
      </select>
    </div>
  );
  const others = articleFields.filter((field) => !needed.has(field));
  const chosen = others.filter((field) => columns[field] !== undefined);
  return (
    <fieldset class="columns">
      <legend class="row-heading">{text('columnsLegend')}</legend>
      <p class="hint">{text('columnsHint')}</p>
      {[...needed].map(column)}
      <details class="columns-more">
        <summary>{text('columnsMore', chosen.length)}</summary>
        <div class="columns">{others.map(column)}</div>
      </details>
    </fieldset>
  );
};
