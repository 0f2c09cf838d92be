import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { text, type MessageName } from '../../shared/i18n.ts';
import { bibtexCitation } from './bibtex.ts';
import type { Cited } from './citation.ts';
import { markdownCitation } from './markdown.ts';
import { plainCitation } from './plain.ts';

const formats: readonly { readonly name: MessageName; readonly cite: (article: Cited) => string }[] = [
  { name: 'citePlain', cite: plainCitation },
  { name: 'citeMarkdown', cite: markdownCitation },
  { name: 'citeBibtex', cite: bibtexCitation },
];
/** Milliseconds that a reader is told of a copy. */
const noticeTime = 4000;

/** Copies a citation of an article in the format that one chooses. */
export const CopyCitation = ({ article }: { readonly article: Cited }): JSX.Element => {
  const [notice, setNotice] = useState('');
  useEffect(() => {
    if (notice === '') return undefined;
    const timer = setTimeout(() => setNotice(''), noticeTime);
    return () => clearTimeout(timer);
  }, [notice]);

  const copy = async (citation: string, format: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(citation);
      setNotice(text('citeCopied', format));
    } catch {
      setNotice(text('citeFailed'));
    }
  };
  return (
    <div class="copy-citation" role="group" aria-label={text('citeHeading')}>
      <span class="copy-citation-label" aria-hidden="true">
        {text('citeHeading')}
      </span>
      {formats.map(({ name, cite }) => (
        <button
          key={name}
          type="button"
          class="button-quiet"
          onClick={() => void copy(cite(article), text(name))}
        >
          {text(name)}
        </button>
      ))}
      {/* There before it has something to say, or screen readers miss it. */}
      <span class="copy-citation-notice" role="status">
        {notice}
      </span>
    </div>
  );
};
