import type { EntityTable } from '../../entities/table.ts';
import { agreeOnPeople } from './agreement.ts';
import { addByNeighbours } from './by-neighbours.ts';
import { addDatelines } from './datelines.ts';
import { fitEdges } from './edges.ts';
import { addListed } from './untagged.ts';
import { fitListedPlaces } from './listed.ts';
import { agreeOnClasses } from './majority.ts';
import type { NameMemory } from './name-memory.ts';
import type { DocumentView, Name } from './names.ts';
import { addInSmallLetters } from './small-letters.ts';
import { joinNicknames } from './nicknames.ts';
import { sortOutThings } from './things.ts';
import { fitTitles } from './titles.ts';
import { recogniseTowns } from './towns.ts';

/**
 * Below this probability a name is more often wrong than right, and costs more than it gives: half of the F1 that
 * detection reaches (Lipton, Elkan and Naryanaswamy, 2014).
 */
const leastConfidence = 0.45;

/** What a document as a whole, and the lists, say of the names that the tagger found sentence by sentence. */
export const applyRules = (
  view: DocumentView,
  tagged: readonly Name[],
  table: EntityTable,
  memory: NameMemory,
): Name[] => {
  const kept = tagged.filter(({ confidence }) => confidence >= leastConfidence);
  const fitted = fitListedPlaces(view, kept, table).map((name) =>
    recogniseTowns(view, sortOutThings(view, fitTitles(view, fitEdges(view, name))), table),
  );
  const agreed = agreeOnPeople(view, agreeOnClasses(view, joinNicknames(view, fitted)), memory);
  const listed = addListed(view, addDatelines(view, agreed, table), table);
  const unsure = tagged.filter(({ confidence }) => confidence < leastConfidence);
  return addInSmallLetters(view, addByNeighbours(view, listed, unsure, table), table);
};
