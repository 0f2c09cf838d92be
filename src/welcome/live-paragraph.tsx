import type { ComponentChildren, JSX } from 'preact';
import { palette } from '../shared/palette.ts';
import { defaultSettings } from '../shared/settings/schema.ts';
import type { FoundName } from './found-name.ts';

export interface LiveParagraphProps {
  readonly text: string;
  readonly names: readonly FoundName[];
  readonly chosen: FoundName | undefined;
  /** A name was pointed at, tapped or, with the keyboard, pressed. */
  readonly onChoose: (name: FoundName, at: HTMLElement, byKey: boolean) => void;
}

/** A paragraph with its names underlined; each is a button, for keyboards and fingers, and answers to the pointer. */
export const LiveParagraph = ({ text, names, chosen, onChoose }: LiveParagraphProps): JSX.Element => {
  const parts: ComponentChildren[] = [];
  let end = 0;
  for (const name of names) {
    const colour =
      palette[name.kind === 'person' ? defaultSettings.personColour : defaultSettings.placeColour];
    parts.push(
      text.slice(end, name.start),
      <button
        key={name.start}
        type="button"
        class="live-name"
        aria-expanded={name === chosen}
        aria-haspopup="dialog"
        style={{ '--light-shade': colour.light, '--dark-shade': colour.dark }}
        onPointerEnter={({ currentTarget, pointerType }) => {
          if (pointerType !== 'touch') onChoose(name, currentTarget, false);
        }}
        onClick={({ currentTarget, detail }) => onChoose(name, currentTarget, detail === 0)}
      >
        {text.slice(name.start, name.end)}
      </button>,
    );
    end = name.end;
  }
  parts.push(text.slice(end));
  return (
    <p class="live" lang="en">
      {parts}
    </p>
  );
};
