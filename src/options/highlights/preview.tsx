import type { JSX } from 'preact';
import { text, type MessageName } from '../../shared/i18n.ts';
import type { Settings } from '../../shared/settings/schema.ts';
import { highlightLook } from './highlight-look.ts';

type Page = 'light' | 'dark';

const captions: Readonly<Record<Page, MessageName>> = { light: 'previewLight', dark: 'previewDark' };

/** A sentence as a light and a dark page would show it with the settings in force. */
export const Preview = ({ settings }: { readonly settings: Settings }): JSX.Element => (
  <div class="preview">
    <Sample page="light" settings={settings} />
    <Sample page="dark" settings={settings} />
  </div>
);

const Sample = ({ page, settings }: { readonly page: Page; readonly settings: Settings }): JSX.Element => {
  const { enabled, highlightRange, showPeople, showPlaces, highlightStyle, personColour, placeColour } =
    settings;
  const isDrawn = enabled && highlightRange !== 'none';
  const person = isDrawn && showPeople ? highlightLook(highlightStyle, personColour, page) : {};
  const place = isDrawn && showPlaces ? highlightLook(highlightStyle, placeColour, page) : {};
  return (
    <figure class={`preview-sample preview-${page}`}>
      <p class="preview-text">
        {withNames(text('previewSentence')).map((part) => {
          if (part.kind === undefined) return part.text;
          return (
            <span key={part.text} style={part.kind === 'person' ? person : place}>
              {part.text}
            </span>
          );
        })}
      </p>
      <figcaption class="preview-caption">{text(captions[page])}</figcaption>
    </figure>
  );
};

interface Part {
  readonly text: string;
  readonly kind?: 'person' | 'place';
}

/** The sample sentence marks [a person] with square brackets and {a place} with curly ones. */
const withNames = (sentence: string): Part[] =>
  sentence
    .split(/(\[[^\]]*\]|\{[^}]*\})/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part.startsWith('[')) return { text: part.slice(1, -1), kind: 'person' };
      return part.startsWith('{') ? { text: part.slice(1, -1), kind: 'place' } : { text: part };
    });
