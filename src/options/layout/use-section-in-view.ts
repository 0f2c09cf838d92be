import { useEffect, useState } from 'preact/hooks';
import { sectionIds } from './sections.ts';

/** Pixels from the top in which a section begins that the contents lead to; a short one ends not far below. */
const lookedAt = 240;

/** The id of the section that the reader looks at: the last one to begin near the top. They may come later. */
export const useSectionInView = (isThere: boolean): string | undefined => {
  const [inView, setInView] = useState<string>();
  useEffect(() => {
    const look = (): void => {
      const begun = sectionIds.filter((id) => {
        const section = document.getElementById(id);
        return (
          section &&
          !section.hidden &&
          section.getBoundingClientRect().top < Math.min(innerHeight / 3, lookedAt)
        );
      });
      const isAtEnd = scrollY > 0 && innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
      const shown = sectionIds.filter((id) => document.getElementById(id)?.hidden === false);
      setInView((isAtEnd ? shown : begun).at(-1) ?? shown[0]);
    };
    look();
    const options = { passive: true } as const;
    addEventListener('scroll', look, options);
    addEventListener('resize', look, options);
    return () => {
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, [isThere]);
  return inView;
};
