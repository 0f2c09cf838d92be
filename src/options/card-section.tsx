import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { text } from '../shared/i18n.ts';
import type { SectionProps } from './change.ts';
import { formatSeconds } from './format-seconds.ts';
import { Section } from './section.tsx';

/** Milliseconds; longer waits are possible in storage, but nobody wants them. */
const longest = 1500;
const step = 50;

/** How long the pointer rests on a mention before its card opens. */
export const CardSection = ({ settings, onChange }: SectionProps): JSX.Element => {
  const id = useId();
  const [moving, setMoving] = useState<number>();
  const delay = moving ?? settings.cardDelay;
  const spoken = delay === 0 ? text('cardDelayNone') : formatSeconds(delay);
  return (
    <Section heading={text('cardHeading')} hint={text('cardHint')}>
      <div class="delay">
        <label for={id}>{text('cardDelay')}</label>
        <output class="delay-value" for={id}>
          {spoken}
        </output>
        <input
          class="delay-slider"
          id={id}
          type="range"
          min={0}
          max={Math.max(longest, settings.cardDelay)}
          step={step}
          value={delay}
          aria-valuetext={spoken}
          onInput={(event) => setMoving(event.currentTarget.valueAsNumber)}
          onChange={(event) => {
            setMoving(undefined);
            onChange({ cardDelay: event.currentTarget.valueAsNumber }, text('cardDelay'));
          }}
        />
      </div>
    </Section>
  );
};
