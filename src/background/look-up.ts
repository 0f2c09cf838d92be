import { analyse } from '../core/analyse.ts';
import type { EntityDetailsFile } from '../core/entities/details.ts';
import { readingsOf } from '../core/link/readings.ts';
import type { EntityIndex } from '../core/mention.ts';
import { occurrencesOf, pageQuery } from '../core/rank/queries.ts';
import { rank } from '../core/rank/rank.ts';
import { mostRelated } from '../core/rank/related-for-text.ts';
import type { Answer, BackgroundRequests, Params } from '../shared/messages.ts';
import { details, type Data } from './data.ts';

/** UTF-16 units of a selection that are looked at: some pages of text. */
const longestText = 10_000;
/** Readings of a name that could mean several. */
const mostReadings = 6;

/** Whom and what a text names, what its names could mean where that is not clear, and the articles that match it. */
export const lookUp = async (
  data: Data,
  params: Params<BackgroundRequests, 'lookUp'>,
): Promise<Answer<BackgroundRequests, 'lookUp'>> => {
  const { table, index } = data;
  const text = params.text.slice(0, longestText).trim();
  const { mentions } = analyse(data, text);
  const described = await details();
  const describe = (entity: EntityIndex) => briefOf(data, described, entity);
  const occurrences = occurrencesOf(mentions, 0);
  const unclear = new Set(
    mentions.flatMap(({ start, end, entity }) => (entity === undefined ? [text.slice(start, end)] : [])),
  );
  if (mentions.length === 0) unclear.add(text);
  return {
    entities: [...occurrences.keys()].map(describe),
    unclear: [...unclear].flatMap((name) => {
      const readings = readingsOf(table, name).slice(0, mostReadings);
      return readings.length === 0 ? [] : [{ name, readings: readings.map(describe) }];
    }),
    articles: rank(index, table, pageQuery('', text, occurrences), mostRelated).map((article) => ({
      ...article,
      because: [...article.because],
    })),
  };
};

const briefOf = ({ table }: Data, described: EntityDetailsFile, entity: EntityIndex) => ({
  id: table.idOf(entity),
  name: table.nameOf(entity),
  kind: table.kindOf(entity),
  description: described.descriptionOf(entity),
});
