import type { FoundArticle } from '../../shared/schemas.ts';

/** What a query finds in one dataset, best first: its order is there at once, the rest is read of what is shown. */
export interface FoundList {
  /** Of each article, whether its title alone has all that is required. */
  readonly inTitle: readonly boolean[];
  /** Reads the articles at some places of the list; undefined for one that is not there. */
  readonly show: (places: readonly number[]) => Promise<readonly (FoundArticle | undefined)[]>;
}

/** Articles shown of one query. */
export const mostShown = 20;

/** The first of several lists, who take turns: first where titles match, then texts. */
export const showFound = async (lists: readonly FoundList[]): Promise<FoundArticle[]> => {
  const byTitle = takeTurns(lists, true);
  const shown = [...byTitle, ...takeTurns(lists, false)].slice(0, mostShown);
  const articles = await Promise.all(
    lists.map((list) => list.show(shown.flatMap((one) => (one.list === list ? [one.place] : [])))),
  );
  const next = new Map(lists.map((list, number) => [list, articles[number]?.values()]));
  return shown.flatMap(({ list }) => next.get(list)?.next().value ?? []);
};

const takeTurns = (
  lists: readonly FoundList[],
  inTitle: boolean,
): readonly { readonly list: FoundList; readonly place: number }[] => {
  const places = lists.map((list) =>
    [...list.inTitle.keys()].filter((place) => list.inTitle[place] === inTitle),
  );
  const longest = Math.max(0, ...places.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) =>
    lists.flatMap((list, number) =>
      (places[number] ?? []).slice(turn, turn + 1).map((place) => ({ list, place })),
    ),
  ).flat();
};
