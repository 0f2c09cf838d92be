import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';

export interface TextFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly longest: number;
  /** One sentence where what was set last cannot be. */
  readonly problem?: string | undefined;
  /** Called when the field is left with another text, or at Enter. */
  readonly onSet: (value: string) => void;
}

/** A line of text. */
export const TextField = ({ label, hint, value, longest, problem, onSet }: TextFieldProps): JSX.Element => {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  return (
    <div class="text-field">
      <label for={id}>{label}</label>
      <input
        class="field"
        id={id}
        type="text"
        dir="auto"
        autocomplete="off"
        maxLength={longest}
        value={typed ?? value}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-hint`}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={(event) => {
          if (problem === undefined) setTyped(undefined);
          onSet(event.currentTarget.value.trim());
        }}
      />
      <p class={problem === undefined ? 'hint' : 'problem'} id={`${id}-hint`}>
        {problem ?? hint}
      </p>
    </div>
  );
};
