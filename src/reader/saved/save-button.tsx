import type { JSX } from 'preact';
import { text } from '../../shared/i18n.ts';
import type { SavedArticle } from '../../shared/saved-articles.ts';
import { useSaved } from './use-saved.ts';

/** Puts an article on the list of saved ones, or takes it off. */
export const SaveButton = ({
  article: { id, title },
}: {
  readonly article: Pick<SavedArticle, 'id' | 'title'>;
}): JSX.Element => {
  const { value: saved, problem, save } = useSaved();
  const isSaved = saved?.some((article) => article.id === id) ?? false;
  return (
    <>
      <button
        type="button"
        class="button save-button"
        aria-pressed={isSaved}
        disabled={saved === undefined}
        onClick={() => void save(isSaved ? { remove: id } : { save: { id, title } })}
      >
        <svg class="button-mark" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M4 2h8v12l-4-3-4 3Z" />
        </svg>
        {text(isSaved ? 'savedArticle' : 'saveArticle')}
      </button>
      {problem === 'save' ? (
        <p class="reader-problem" role="alert">
          {text('saveFailed')}
        </p>
      ) : null}
    </>
  );
};
