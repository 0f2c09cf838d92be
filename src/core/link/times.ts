import type { EntityTable } from '../entities/table.ts';
import type { EntityIndex } from '../mention.ts';
import { TokenFlag, type Tokens } from '../text/tokens.ts';

/** The latest year that a text names, from 1000 to 2099; undefined where it names none. */
export const latestYear = (text: string, tokens: Tokens): number | undefined => {
  let latest: number | undefined;
  for (let token = 0; token < tokens.count; token++) {
    if (((tokens.flags[token] ?? 0) & TokenFlag.number) === 0) continue;
    const start = tokens.starts[token] ?? 0;
    if ((tokens.ends[token] ?? 0) - start !== 4) continue;
    const year = Number(text.slice(start, start + 4));
    if (year >= 1000 && year < 2100 && year > (latest ?? 0)) latest = year;
  }
  return latest;
};

/** Whether someone was born after all that a text tells of: no Drake of our days boards ships in 1581. */
export const isBornAfter = (table: EntityTable, entity: EntityIndex, year: number | undefined): boolean => {
  const { born } = table.lifeOf(entity);
  return year !== undefined && born !== undefined && born > year;
};
