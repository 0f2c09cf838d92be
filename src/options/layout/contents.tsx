import type { JSX } from 'preact';
import { text } from '../../shared/i18n.ts';
import { sectionIds, sections, type SectionId } from './sections.ts';
import { useSectionInView } from './use-section-in-view.ts';

export interface ContentsProps {
  /** Whether the sections are on the page yet. */
  readonly isThere: boolean;
  /** The sections in which a search has found something; undefined while nothing is searched for. */
  readonly found: ReadonlySet<string> | undefined;
}

/** Leads to each section, and tells which one is in view. */
export const Contents = ({ isThere, found }: ContentsProps): JSX.Element => {
  const inView = useSectionInView(isThere);
  return (
    <nav class="contents" aria-label={text('optionsContents')}>
      <ul class="contents-list">
        {sectionIds.map((id: SectionId) => (
          <li key={id} hidden={found ? !found.has(id) : false}>
            <a class="contents-link" href={`#${id}`} aria-current={id === inView ? 'true' : undefined}>
              {text(sections[id])}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
