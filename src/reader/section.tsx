import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';

export interface SectionProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A part of a page under a heading that names it. */
export const Section = ({ title, children }: SectionProps): JSX.Element => {
  const heading = useId();
  return (
    <section class="reader-section" aria-labelledby={heading}>
      <h2 class="reader-heading" id={heading} dir="auto">
        {title}
      </h2>
      {children}
    </section>
  );
};
