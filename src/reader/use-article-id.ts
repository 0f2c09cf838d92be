import { useEffect, useState } from 'preact/hooks';
import { articleIdOf } from './article-id.ts';

/** The article that the address names, through links, back and forward. */
export const useArticleId = (): string | undefined => {
  const [id, setId] = useState(() => articleIdOf(location.hash));
  useEffect(() => {
    const changed = (): void => setId(articleIdOf(location.hash));
    window.addEventListener('hashchange', changed);
    return () => window.removeEventListener('hashchange', changed);
  }, []);
  return id;
};
