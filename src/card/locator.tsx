import type { JSX } from 'preact';
import type { CardEntity } from '../shared/schemas.ts';
import { askBackground } from '../shared/send.ts';
import { LocatorPicture } from '../ui/locator/locator-picture.tsx';
import { useAnswer } from '../ui/use-answer.ts';

/** Where a place is, on a map that is drawn once the card is there. */
export const Locator = ({ entity }: { readonly entity: CardEntity }): JSX.Element => {
  const { answer } = useAnswer(entity.id, (id) => askBackground('locatorMap', { entity: id }));
  return <LocatorPicture entity={entity} map={answer} />;
};
