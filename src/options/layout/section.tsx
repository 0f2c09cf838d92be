import type { ComponentChildren, JSX } from 'preact';
import { text } from '../../shared/i18n.ts';
import { sections, type SectionId } from './sections.ts';

export interface SectionProps {
  readonly id: SectionId;
  readonly hint?: string;
  readonly children: ComponentChildren;
}

/** A part of the page under a heading, which addresses and the contents lead to. */
export const Section = ({ id, hint, children }: SectionProps): JSX.Element => (
  <section class="section" id={id} aria-labelledby={`${id}-heading`} data-section>
    <h2 class="section-heading" id={`${id}-heading`} data-section-heading>
      {text(sections[id])}
    </h2>
    {hint === undefined ? null : <p class="hint">{hint}</p>}
    {children}
  </section>
);
