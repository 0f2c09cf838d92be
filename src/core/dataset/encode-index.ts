import type { ArticleRecord } from '../article.ts';
import { bytesOf, fileChecksum, packFile } from './file.ts';
import { articleKinds, postingShift, roleAbout, roleCountMask, roleMain } from './index-layout.ts';
import { packStrings } from './strings.ts';
import { packTerms } from './terms.ts';
import { encodeVarints } from './varints.ts';
import type { EntityIndex } from '../mention.ts';

/** An article with what analysis found in its title and text. */
export interface AnalysedArticle {
  readonly record: ArticleRecord;
  /** Entities it is about, most central first. */
  readonly about: readonly EntityIndex[];
  /** How often it mentions each entity. */
  readonly mentions: ReadonlyMap<EntityIndex, number>;
}

/** Packs articles, without their texts, into the file that ranking loads. `entities` is the packed entity table. */
export const encodeIndex = (
  articles: readonly AnalysedArticle[],
  entities: Uint8Array<ArrayBuffer>,
  entityCount: number,
): Uint8Array<ArrayBuffer> => {
  const records = articles.map(({ record }) => record);
  const sources = [...new Set(records.map((record) => record.source))].sort();
  const byArticle = articles.map(entitiesOf);
  const byEntity: number[][] = Array.from({ length: entityCount }, () => []);
  for (const [article, postings] of byArticle.entries()) {
    for (const [entity, weight] of postings) byEntity[entity]?.push((article << postingShift) | weight);
  }
  const articlePostings = byArticle.map((postings) =>
    postings.map(([entity, weight]) => (entity << postingShift) | weight),
  );
  return packFile(
    'index',
    new Map([
      ['made-for', bytesOf(Uint32Array.of(fileChecksum(entities.buffer)))],
      ['kind', Uint8Array.from(records, (record) => articleKinds.indexOf(record.kind))],
      ['source', bytesOf(Uint16Array.from(records, (record) => sources.indexOf(record.source)))],
      ...packLists('entity', byEntity),
      ...packLists('article', articlePostings),
      ...packTerms(records),
      ...packStrings('sources', sources),
      ...packStrings(
        'ids',
        records.map((record) => record.id),
      ),
      ...packStrings(
        'titles',
        records.map((record) => record.title),
      ),
      ...packStrings(
        'dates',
        records.map((record) => record.date ?? ''),
      ),
      ...packStrings(
        'as-of',
        records.map((record) => record.asOf ?? ''),
      ),
    ]),
  );
};

const entitiesOf = ({ about, mentions }: AnalysedArticle): (readonly [EntityIndex, number])[] => {
  const weights = new Map<EntityIndex, number>();
  for (const [entity, count] of mentions) weights.set(entity, Math.min(count, roleCountMask));
  for (const [position, entity] of about.entries()) {
    weights.set(entity, (weights.get(entity) ?? 0) | (position === 0 ? roleMain : roleAbout));
  }
  return [...weights].sort(([a], [b]) => a - b);
};

const packLists = (
  name: string,
  lists: readonly (readonly number[])[],
): readonly (readonly [string, Uint8Array<ArrayBuffer>])[] => {
  return [
    [`${name}.counts`, encodeVarints(lists.map(({ length }) => length))],
    [`${name}.postings`, bytesOf(Uint32Array.from(lists.flat()))],
  ];
};
