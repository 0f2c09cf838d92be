import type { JSX } from 'preact';
import { interfaceLanguage, text } from '../shared/i18n.ts';

/** Which way through the mentions of a name, in the order of the page. */
export type Direction = 'next' | 'previous';

export interface StepperProps {
  /** What is walked through, for screen readers. */
  readonly name: string;
  readonly count: number;
  /** Which one was reached last, counted from 1; 0 or undefined where none was. */
  readonly position?: number | undefined;
  /** Without it there is nowhere to go, and only the count is shown. */
  readonly onStep?: ((direction: Direction) => void) | undefined;
}

/** How often a page names something, with ways to the next and previous mention. */
export const Stepper = ({ name, count, position, onStep }: StepperProps): JSX.Element => {
  const inFigures = new Intl.NumberFormat(interfaceLanguage().lang);
  const reached = (position ? [position, count] : [count]).map((value) => inFigures.format(value)).join('/');
  return (
    <span class="stepper">
      {onStep ? (
        <StepButton
          label={text('previousMention', name)}
          path="m10 3-5 5 5 5"
          onStep={() => onStep('previous')}
        />
      ) : null}
      <span class="stepper-count" title={text('mentionCount', count)}>
        <span class="visually-hidden">{text('mentionCount', count)}</span>
        <span aria-hidden="true">{reached}</span>
      </span>
      {onStep ? (
        <StepButton label={text('nextMention', name)} path="m6 3 5 5-5 5" onStep={() => onStep('next')} />
      ) : null}
    </span>
  );
};

interface StepButtonProps {
  readonly label: string;
  readonly path: string;
  readonly onStep: () => void;
}

const StepButton = ({ label, path, onStep }: StepButtonProps): JSX.Element => (
  <button type="button" class="icon-button stepper-button" aria-label={label} title={label} onClick={onStep}>
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} />
    </svg>
  </button>
);
