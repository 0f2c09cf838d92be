import type { HostCorrections } from '../../shared/corrections/apply.ts';
import type { Answer, BackgroundRequests } from '../../shared/messages.ts';

type Explanation = Answer<BackgroundRequests, 'explain'>;

/** An explanation without the names that the reader does not want to see: as reasons, and as other meanings. */
export const withoutHidden = (
  { reasons, others }: Explanation,
  corrections: Pick<HostCorrections, 'of'>,
): Explanation => {
  const isHidden = ({ id, name }: { readonly id: string; readonly name: string }): boolean =>
    corrections.of({ surface: name, entity: id }).outcome === 'hidden';
  return {
    reasons: reasons.filter(({ other }) => !other || !isHidden(other)),
    others: others.filter(({ entity }) => !isHidden(entity)),
  };
};
