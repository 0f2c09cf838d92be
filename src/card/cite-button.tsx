import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { text } from '../shared/i18n.ts';
import type { CardArticle } from '../shared/schemas.ts';
import { askBackground } from '../shared/send.ts';
import { plainCitation } from '../ui/citation/plain.ts';
import { copyText } from './copy-text.ts';

/** Copies a citation of an article as plain text, and says so. */
export const CiteButton = ({ article }: { readonly article: CardArticle }): JSX.Element => {
  const [notice, setNotice] = useState('');
  const copy = async (from: HTMLElement): Promise<void> => {
    const whole = await askBackground('article', { id: article.id });
    const isCopied = whole.ok && (await copyText(plainCitation(whole.value), from));
    setNotice(text(isCopied ? 'citationCopied' : 'citeFailed'));
  };
  return (
    <>
      <button
        type="button"
        class="button-quiet card-cite"
        aria-label={text('citeArticle', article.title)}
        onClick={({ currentTarget }) => void copy(currentTarget)}
      >
        {text('cite')}
      </button>
      <span class="card-cited" role="status">
        {notice}
      </span>
    </>
  );
};
