import { useMemo } from 'preact/hooks';
import type { ArticleView } from '../../shared/schemas.ts';
import { askBackground } from '../../shared/send.ts';
import { useAnswer } from '../../ui/use-answer.ts';
import { piecesOf, type NameChoice, type Piece } from './name-spans.ts';
import { paragraphsOf } from './paragraphs.ts';

/**
 * The paragraphs of an article with its people and places, as the detector finds them on any page. Until it has
 * answered, and where it cannot, they are plain text: an article can be read without.
 */
export const usePieces = (
  { id, text, language }: ArticleView,
  choice: NameChoice | undefined,
): readonly (readonly Piece[])[] => {
  const paragraphs = useMemo(() => paragraphsOf(text), [text]);
  const { answer } = useAnswer(id, () =>
    askBackground('analyse', { blocks: paragraphs, known: [], language }),
  );
  return useMemo(
    () =>
      answer?.ok && choice
        ? piecesOf(paragraphs, answer.value, choice)
        : paragraphs.map((paragraph) => [{ text: paragraph }]),
    [paragraphs, answer, choice],
  );
};
