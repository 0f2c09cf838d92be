import type { JSX } from 'preact';
import { text } from '../../shared/i18n.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { savedHash } from '../address.ts';
import { useSaved } from '../saved/use-saved.ts';

/** There is no such article: perhaps there was one, if the reader has saved it. */
export const NoArticle = ({ id }: { readonly id: string }): JSX.Element => {
  const { value: saved } = useSaved();
  const before = saved?.find((article) => article.id === id);
  return before ? (
    <EmptyState title={text('readerRemoved', before.title)} explanation={text('readerRemovedHint')}>
      <a href={savedHash}>{text('savedHeading')}</a>
    </EmptyState>
  ) : (
    <EmptyState title={text('readerNotFound')} explanation={text('readerNotFoundHint')} />
  );
};
