import type { JSX } from 'preact';
import { text } from '../../shared/i18n.ts';

/** What the two sorts of dots on the timeline mean. */
export const TimelineKey = (): JSX.Element => (
  <p class="timeline-key">
    <KeyEntry label={text('timelineDated')} />
    <KeyEntry label={text('timelineAsOf')} hollow />
  </p>
);

const KeyEntry = ({
  label,
  hollow = false,
}: {
  readonly label: string;
  readonly hollow?: boolean;
}): JSX.Element => (
  <span class="timeline-key-entry">
    <svg class="timeline-key-dot timeline-dot" viewBox="0 0 14 14" aria-hidden="true">
      <circle class={hollow ? 'timeline-hollow' : undefined} cx={7} cy={7} r={5} />
    </svg>
    {label}
  </span>
);
