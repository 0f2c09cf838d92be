import type { EntityTable } from '../../entities/table.ts';
import { TokenFlag } from '../../text/tokens.ts';
import { classes } from '../tagger/labels.ts';
import { isCapital, wordAt, type DocumentView, type Name } from './names.ts';

const place = classes.indexOf('place');
const person = classes.indexOf('person');
const organisation = classes.indexOf('organisation');

/** Prominence times strength from which a listed place is one against the tagger's word. */
const clearEnough = 0.4;
/** Confidence from which the tagger is believed. */
const tooSure = { organisation: 0.7, landform: 0.8 };
const byList = 0.6;

/** Tokens on each side of a name that tell whether a text is about clubs and universities. */
const reach = 60;
const wordsOfClubs: ReadonlySet<string> = new Set(
  `win wins won beat beats lost lose loses draw drew goal goals match matches season coach league striker cup club clubs
  player players team teams fans scored final finals game games victory defeat defeated playoff playoffs manager fixture
  championship defender midfielder quarterback inning innings wicket wickets rugby football soccer cricket basketball
  hockey baseball tournament university professor researchers graduate degree college faculty`.split(/\s+/),
);

/**
 * Takes for places what the tagger was unsure about: a town that begins a sentence and acts in it ("Brighton bans
 * barbecues"), where it saw a club though nothing near is of clubs, and a listed lake, river or strait of several words.
 */
export const recogniseTowns = (view: DocumentView, name: Name, table: EntityTable): Name => {
  if (name.nameClass === place || name.nameClass === person) return name;
  const { tokens } = view;
  const { gazetteer } = table;
  if (gazetteer.longest(tokens, name.from, tokens.count) !== name.to) return name;
  const entity = gazetteer.entityAt(gazetteer.run);
  const clarity = table.prominenceOf(entity) * gazetteer.strengthAt(gazetteer.run);
  if (table.kindOf(entity) !== 'place' || clarity < clearEnough) return name;
  const type = table.placeTypeOf(entity);
  const isLandform = type === 'land' || type === 'water';
  const isTaken = isLandform
    ? name.to - name.from > 1 && name.confidence < tooSure.landform
    : type !== 'country' && name.confidence < tooSure.organisation && isActingTown(view, name);
  return isTaken ? { ...name, nameClass: place, confidence: byList } : name;
};

const isActingTown = (view: DocumentView, { from, to, nameClass }: Name): boolean => {
  const { tokens } = view;
  if (nameClass !== organisation || ((tokens.flags[from] ?? 0) & TokenFlag.sentenceStart) === 0) return false;
  if (to >= tokens.count || isCapital(view, to) || !/^\p{Ll}/u.test(wordAt(view, to))) return false;
  const last = Math.min(tokens.count, to + reach);
  for (let token = Math.max(0, from - reach); token < last; token++)
    if (wordsOfClubs.has(wordAt(view, token))) return false;
  return true;
};
