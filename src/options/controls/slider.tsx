import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';

export interface SliderProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: number;
  readonly max: number;
  readonly step: number;
  /** A value in words. */
  readonly spoken: (value: number) => string;
  /** Called when the slider is let go. */
  readonly onSet: (value: number) => void;
}

/** A number from nothing up, in words while it moves. */
export const Slider = ({ label, hint, value, max, step, spoken, onSet }: SliderProps): JSX.Element => {
  const id = useId();
  const [moving, setMoving] = useState<number>();
  const shown = moving ?? value;
  return (
    <div class="slider">
      <label for={id}>{label}</label>
      <output class="slider-value" for={id}>
        {spoken(shown)}
      </output>
      {hint === undefined ? null : (
        <p class="hint slider-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        class="slider-input"
        id={id}
        type="range"
        min={0}
        max={Math.max(max, value)}
        step={step}
        value={shown}
        aria-valuetext={spoken(shown)}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onInput={(event) => setMoving(event.currentTarget.valueAsNumber)}
        onChange={(event) => {
          setMoving(undefined);
          onSet(event.currentTarget.valueAsNumber);
        }}
      />
    </div>
  );
};
