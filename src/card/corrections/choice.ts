import type { NewCorrection } from '../../shared/corrections/schema.ts';
import type { EntityBrief } from '../../shared/schemas.ts';
import type { CardSubject } from '../subject.ts';

/** What a reader says of a mention, with what it means instead where they know. */
export interface Choice {
  readonly verdict: NewCorrection['verdict'];
  readonly instead?: EntityBrief;
}

/** A correction that was made on the open card, to be taken back there. */
export interface MadeCorrection {
  readonly id: string;
  readonly choice: Choice;
  readonly everywhere: boolean;
  /** What the card was about before. */
  readonly before: CardSubject;
}

/** Whether one click means everywhere. A name that is muted is unwanted on every site; what words mean is a matter of the site. */
export const meansEverywhere = ({ verdict }: Choice): boolean => verdict === 'mute';

/** What is remembered of a choice. */
export const correctionOf = (
  { surface, kind, entity, name, host }: CardSubject,
  { verdict, instead }: Choice,
  everywhere: boolean,
): NewCorrection => ({
  verdict,
  surface: verdict === 'mute' ? name : surface,
  kind,
  ...(entity === undefined ? {} : { entity, entityName: name }),
  ...(instead === undefined ? {} : { instead }),
  ...(everywhere || host === '' ? {} : { host }),
});
