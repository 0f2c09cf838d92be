import { others, people, places } from './names.ts';
import { random } from './random.ts';

/**
 * Sentences with gaps: {P} a person in full, {S} the same or an earlier person by surname, {L} a place, {O} something
 * else with capitals, {N} a number, {D} a day.
 */
const templates: readonly string[] = [
  '{P} arrived in {L} on {D} for talks that officials said would last {N} hours.',
  'Asked about the delay, {S} said the government in {L} had yet to answer his letter.',
  'The agreement, signed in {L} after {N} days of argument, leaves most of the money unspent.',
  'Nobody in the hall believed that {S} would stay until the end.',
  '{O} declined to comment, as it has done since the spring.',
  'Prices rose by {N} percent in a year, and economists see little reason for them to stop.',
  'In {L}, where the railway ends, the market was empty by noon.',
  '"We have waited long enough," {P} told reporters outside the court in {L}.',
  'The road between {L} and {L} was closed for {N} hours because of snow.',
  'According to {O}, at least {N} people had applied before the deadline on {D}.',
  'A spokeswoman for {S} called the report incomplete and partly wrong.',
  'Since the election, {P} has travelled to {L} more often than to any other place abroad.',
  'It was the third meeting of the two this year, and the first that was not held in {L}.',
  'The ships left the harbour before sunrise with {N} containers on board.',
  'Both sides accuse each other of having broken the rules first.',
  'Teachers, nurses and drivers went on strike on {D}; their unions want {N} percent more pay.',
  '{S} and {P} are said to have spoken by telephone late in the evening.',
  'Critics of the plan point to what happened in {L} a decade ago.',
  'The court found that the ministry had kept the letters for {N} months without reading them.',
  'Rain is expected to reach {L} by {D}, which would be a relief to farmers.',
  'When the lights came back, the list of guests had shrunk by half.',
  'Analysts at {O} believe that {S} wants to gain time before winter.',
];

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Paragraphs of plausible news, about `words` words in all. The same seed gives the same text. */
export const news = (words: number, seed: number): string[] => {
  const next = random(seed);
  const pick = <Item>(items: readonly [Item, ...Item[]] | readonly Item[], otherwise: Item): Item =>
    items[Math.floor(next() * items.length)] ?? otherwise;
  let named = pick(people, ['Kim Jong Un', 'Kim']);

  const fill = (gap: string): string => {
    if (gap === '{P}') {
      named = pick(people, named);
      return named[0];
    }
    if (gap === '{S}') return named[1];
    if (gap === '{L}') return pick(places, 'Moscow');
    if (gap === '{O}') return pick(others, 'the Bank of Japan');
    return gap === '{D}' ? pick(days, 'Monday') : String(2 + Math.floor(next() * 97));
  };
  const sentence = (): string => {
    const filled = pick(templates, '').replaceAll(/\{[PSLOND]\}/g, fill);
    return filled.charAt(0).toUpperCase() + filled.slice(1);
  };

  const paragraphs: string[] = [];
  for (let written = 0; written < words;) {
    const sentences = Array.from({ length: 2 + Math.floor(next() * 4) }, sentence);
    const paragraph = sentences.join(' ');
    paragraphs.push(paragraph);
    written += wordCount(paragraph);
  }
  return paragraphs;
};

/** Words of a text, by white space. */
export const wordCount = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

/** A page of nothing but generated news, without a script of its own. */
export const newsPage = (words: number, seed: number): string => {
  const paragraphs = news(words, seed).map((text) => `<p>${text}</p>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Dispatches</title>
    <link rel="icon" href="data:,"></head><body><main><article><h1>Dispatches</h1>
    ${paragraphs.join('\n')}</article></main></body></html>`;
};
