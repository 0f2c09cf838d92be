import type { JSX } from 'preact';
import { palette } from '../../shared/palette.ts';
import type { ArticleView } from '../../shared/schemas.ts';
import { defaultSettings, type Settings } from '../../shared/settings/schema.ts';
import { useStored } from '../../ui/use-stored.ts';
import { entityHash } from '../address.ts';
import { settingsStore } from '../../shared/settings/store.ts';
import { usePieces } from './use-pieces.ts';

/** An article's text. The people and places in it are links to what is known of them. */
export const ArticleText = ({ article }: { readonly article: ArticleView }): JSX.Element => {
  const { value: settings } = useStored(settingsStore);
  const paragraphs = usePieces(article, settings);
  return (
    <div class="reader-text" lang={article.language} style={nameColours(settings ?? defaultSettings)}>
      {paragraphs.map((pieces, paragraph) => (
        <p key={paragraph} dir="auto">
          {pieces.map(({ text, entity }, position) =>
            entity ? (
              <a key={position} class={`reader-name reader-${entity.kind}`} href={entityHash(entity.id)}>
                {text}
              </a>
            ) : (
              text
            ),
          )}
        </p>
      ))}
    </div>
  );
};

const nameColours = ({ personColour, placeColour }: Settings): Record<string, string> => ({
  '--person-light': palette[personColour].light,
  '--person-dark': palette[personColour].dark,
  '--place-light': palette[placeColour].light,
  '--place-dark': palette[placeColour].dark,
});
