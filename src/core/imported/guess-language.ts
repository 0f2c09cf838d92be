/** UTF-16 units of a text that are looked at. */
const mostRead = 20_000;
/** Share of letters that are of a script, and of words that are of a language, from which on it is that one. */
const enoughOfScript = 0.3;
const enoughOfWords = 0.1;
/** Words below which they tell nothing. */
const fewestWords = 12;

/** Languages that alone, or all but alone, are written so. The order decides: Japanese has Chinese signs too. */
const scripts: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
];

/** Words that every text of a language has, most of which its neighbours do not have. */
const commonWords: Readonly<Record<string, string>> = {
  en: 'the of and to is was for that with by from are were have has had his her they which who their not been',
  de: 'der die und das ist von den nicht mit ein eine auf im dem des sich wurde auch als nach werden für',
  fr: 'le la les des et est dans une du pour que qui sur au il par avec son plus ne pas aux ses',
  es: 'el los las y es una del por con para que su se como fue más pero este lo al entre',
  it: 'il che di è della una per del con sono gli nel alla più anche dei le si nella ha',
  pt: 'o os as é uma do da em para com não que dos ao mais foi das por seu na pela são',
  nl: 'het een van en is dat op te zijn voor met niet ook werd aan door bij naar deze',
  sv: 'och att det är som på en av för med den till inte har ett om var från',
  da: 'og det er at en den til af som på med ikke har der et blev også fra',
  nb: 'og det er på som en av for med til ikke har et ble også fra etter var',
  fi: 'ja on ei se että oli hän myös ovat tai kun kuin joka mutta sen ole hänen',
  pl: 'w na z się jest do nie że od przez po jak oraz był roku jego która są',
  cs: 'se na je že s z do v byl také jako které po jeho ale který roku',
  tr: 've bir bu da için ile de olarak olan daha çok en sonra kadar ancak',
  uk: 'і в на що з не до та у це був за від його як про року є також',
  ru: 'и в на не что с по это как из был от его для за к также она года',
};

const languagesOf = new Map<string, string[]>();
for (const [language, words] of Object.entries(commonWords)) {
  for (const word of words.split(' ')) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
}

/** The language that a text is in, as a BCP 47 tag; undefined where it does not tell. */
export const guessLanguage = (whole: string): string | undefined => {
  const text = whole.slice(0, mostRead);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const byScript = scripts.find(
    ([, of], position) =>
      // A few signs of its own among the Chinese ones make a text Japanese.
      (text.match(of)?.length ?? 0) > letters * (position === 0 ? enoughOfScript / 3 : enoughOfScript),
  );
  return byScript?.[0] ?? byWords(text);
};

const byWords = (text: string): string | undefined => {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < fewestWords) return undefined;
  const found = new Map<string, number>();
  for (const word of words) {
    for (const language of languagesOf.get(word) ?? []) found.set(language, (found.get(language) ?? 0) + 1);
  }
  const [best] = [...found].sort(([, one], [, other]) => other - one);
  return best && best[1] > words.length * enoughOfWords ? best[0] : undefined;
};
