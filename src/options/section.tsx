import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';

export interface SectionProps {
  readonly heading: string;
  readonly hint?: string;
  readonly children: ComponentChildren;
}

/** A part of the page under a heading. */
export const Section = ({ heading, hint, children }: SectionProps): JSX.Element => {
  const id = useId();
  return (
    <section class="options-section" aria-labelledby={id}>
      <div class="options-section-head">
        <h2 class="options-heading" id={id}>
          {heading}
        </h2>
        {hint === undefined ? null : <p class="options-hint">{hint}</p>}
      </div>
      <div class="options-section-body">{children}</div>
    </section>
  );
};
