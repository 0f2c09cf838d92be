import type { Span } from '../detect/span.ts';
import { contextWord } from '../entities/context.ts';
import type { EntityTable } from '../entities/table.ts';
import type { EntityIndex } from '../mention.ts';
import { isStopWord } from '../text/stop-words.ts';
import { TokenFlag, type Tokens } from '../text/tokens.ts';
import { wordAt } from './neighbours.ts';

/** How a text introduces someone it does not expect readers to know: with an age, or a trade beside the name. */
export interface Introduction {
  readonly age?: number;
  /** Context word (see `contextWord`) of the trade. */
  readonly trade?: number;
}

/** What people in the news for once are called, seldom those whom an encyclopaedia knows. */
const trades: ReadonlySet<string> = new Set(
  `accountant apprentice assistant baker bakery barber barista bartender beekeeper bookkeeper breeder bricklayer builder
  butcher cabbie carer caretaker carpenter cashier chauffeur chef cleaner clerk commuter constable cook councillor courier
  crofter cyclist defendant dentist detective driver electrician farmer farmhand firefighter fisherman fitter florist
  foreman gamekeeper gardener geologist grandmother grandfather greengrocer grocer groom hairdresser handyman headteacher
  homeowner householder inspector janitor jeweller jogger joiner labourer landlady landlord librarian lifeguard locksmith
  lollipop manicurist mechanic midwife milkman miner motorist nanny neighbour neighbor nurse optician paramedic
  passenger passer-by pensioner pharmacist physiotherapist plasterer plumber porter postman postwoman potter
  pub pupil receptionist resident retiree roofer schoolboy schoolgirl seamstress sergeant shepherd shopkeeper
  shopper student suspect surveyor tailor taxi teacher teaches technician teenage teenager tenant trader trainee
  undertaker vet villager volunteer waiter waitress warden welder window-cleaner`.split(/\s+/),
);

/** What turns a trade into the past of someone known: "a former teacher", "the actor turned farmer". */
const past: ReadonlySet<string> = new Set('former formerly once turned ex became'.split(' '));

/** Words that a description beside a name may have, at most. */
const widest = 9;

/** The introduction of a person: "the baker Michael Jackson", "Michael Jackson, 58, of Leeds", "Ms Merkel, a potter". */
export const introductionOf = (text: string, tokens: Tokens, span: Span): Introduction | undefined => {
  if (span.kind !== 'person') return undefined;
  const age = span.to - span.from > 1 ? ageAfter(text, tokens, span.to) : undefined;
  const trade =
    tradeBefore(text, tokens, span) ?? tradeAfter(text, tokens, age === undefined ? span.to : span.to + 2);
  if (age === undefined && trade === undefined) return undefined;
  return {
    ...(age === undefined ? {} : { age }),
    ...(trade === undefined ? {} : { trade: contextWord(tokens.hashes[trade] ?? 0) }),
  };
};

const ageAfter = (text: string, tokens: Tokens, to: number): number | undefined => {
  const [comma, age, end] = [to, to + 1, to + 2].map((token) => wordAt(text, tokens, token));
  return comma === ',' && /^\d{1,2}$/.test(age ?? '') && /^[,.)]?$/.test(end ?? '') ? Number(age) : undefined;
};

/** Right before a full name ("the baker Ann Lee", "Sergeant Ann Lee"), or before "named" and "called". */
const tradeBefore = (text: string, tokens: Tokens, { from, to }: Span): number | undefined => {
  const last = wordAt(text, tokens, from - 1) === ',' ? from - 2 : from - 1;
  if (to - from > 1 && trades.has(wordAt(text, tokens, last))) return last;
  const word = wordAt(text, tokens, from - 1);
  if (word !== 'named' && word !== 'called') return undefined;
  return tradeIn(text, tokens, Math.max(0, from - widest), from - 1);
};

/** In what stands after the name between commas: "Ann Lee, a baker from Leeds", "Mr Lee, who teaches chemistry". */
const tradeAfter = (text: string, tokens: Tokens, to: number): number | undefined => {
  if (wordAt(text, tokens, to) !== ',') return undefined;
  const opening = wordAt(text, tokens, to + 1);
  if (!['a', 'an', 'the', 'who'].includes(opening)) return undefined;
  const trade = tradeIn(text, tokens, to + 1, Math.min(tokens.count, to + 1 + widest));
  return trade === undefined || opening === 'who' || endsDescription(text, tokens, trade + 1)
    ? trade
    : undefined;
};

/** What may follow a trade in a description: in "asked about Ann Lee, the baker laughed" the baker is someone else. */
const endsDescription = (text: string, tokens: Tokens, token: number): boolean =>
  token >= tokens.count ||
  ((tokens.flags[token] ?? 0) & (TokenFlag.word | TokenFlag.number)) === 0 ||
  isStopWord(tokens.hashes[token] ?? 0) ||
  trades.has(wordAt(text, tokens, token));

/** The first trade among tokens, up to the next comma or full stop. */
const tradeIn = (text: string, tokens: Tokens, from: number, end: number): number | undefined => {
  for (let token = from; token < end; token++) {
    const flags = tokens.flags[token] ?? 0;
    const word = wordAt(text, tokens, token);
    if (past.has(word) || (token > from && (flags & TokenFlag.sentenceStart) !== 0)) return undefined;
    // "The farmer's son" is no farmer.
    if (trades.has(word) && !isPossessive(text, tokens, token)) return token;
    if (word === ',' || word === '.') return undefined;
  }
  return undefined;
};

const isPossessive = (text: string, tokens: Tokens, token: number): boolean =>
  /^['’]s/.test(text.slice(tokens.ends[token] ?? 0, (tokens.ends[token] ?? 0) + 2));

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
