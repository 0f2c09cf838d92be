import type { Span } from '../detect/span.ts';
import { contextWord } from '../entities/context.ts';
import type { EntityTable } from '../entities/table.ts';
import type { EntityIndex } from '../mention.ts';
import type { Tokens } from '../text/tokens.ts';

/** How a text introduces someone it does not expect readers to know: with an age, or a trade before the name. */
export interface Introduction {
  readonly age?: number;
  /** Context word (see `contextWord`) of the trade. */
  readonly trade?: number;
}

/** What people in the news for once are called, seldom those whom an encyclopaedia knows. */
const trades: ReadonlySet<string> = new Set(
  `accountant baker barber builder butcher carer caretaker carpenter cashier clerk cleaner constable councillor defendant
  dentist driver electrician farmer fisherman florist gardener grandmother grandfather hairdresser headteacher homeowner
  householder janitor joiner landlady landlord librarian mechanic midwife motorist neighbour neighbor nurse paramedic
  passenger pensioner physiotherapist plumber pupil receptionist resident retiree roofer schoolboy schoolgirl shopkeeper
  shopper student surveyor suspect teacher teenager tenant trader vet villager volunteer waiter waitress warden welder`.split(
    /\s+/,
  ),
);

const wordAt = (text: string, tokens: Tokens, token: number): string =>
  token < 0 || token >= tokens.count ? '' : text.slice(tokens.starts[token], tokens.ends[token]);

/** The introduction of a person's full name: "the baker Michael Jackson", "Michael Jackson, 58, of Leeds". */
export const introductionOf = (
  text: string,
  tokens: Tokens,
  { from, to, kind }: Span,
): Introduction | undefined => {
  if (kind !== 'person' || to - from < 2) return undefined;
  const [comma, age, end] = [to, to + 1, to + 2].map((token) => wordAt(text, tokens, token));
  const isAge = comma === ',' && /^\d{1,2}$/.test(age ?? '') && /^[,.)]?$/.test(end ?? '');
  const before = wordAt(text, tokens, from - 1) === ',' ? from - 2 : from - 1;
  const isTrade = trades.has(wordAt(text, tokens, before).toLowerCase());
  if (!isAge && !isTrade) return undefined;
  return {
    ...(isAge ? { age: Number(age) } : {}),
    ...(isTrade ? { trade: contextWord(tokens.hashes[before] ?? 0) } : {}),
  };
};

/** Years in which a text that gives an age may have been written. */
const earliestText = 1990;
const latestText = 2035;

/** Whether an entity can be the person who is introduced so: of that age in our time, and of that trade. */
export const fitsIntroduction = (
  table: EntityTable,
  entity: EntityIndex,
  { age, trade }: Introduction,
): boolean => {
  if (trade !== undefined && table.sharedContext(entity, new Set([trade])) === 0) return false;
  const { born, died } = table.lifeOf(entity);
  if (age === undefined || born === undefined) return true;
  const year = born + age;
  return year >= earliestText && year <= (died ?? latestText);
};
