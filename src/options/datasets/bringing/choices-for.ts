import type { Dataset, ImportChoices } from '../../../shared/datasets/schema.ts';
import { colourNames } from '../../../shared/settings/schema.ts';

/** What is proposed for some files: the name of the first, and a colour that no other dataset has. */
export const choicesFor = (files: readonly File[], datasets: readonly Dataset[]): ImportChoices => {
  const taken = new Set(datasets.map(({ colour }) => colour));
  const colour = colourNames.toReversed().find((name) => !taken.has(name)) ?? 'grey';
  return { name: nameFrom(files[0]?.name ?? ''), licence: '', colour };
};

/** What a newer file for a dataset begins with: what the dataset has. */
export const choicesToUpdate = ({ id, name, licence, language, colour }: Dataset): ImportChoices => ({
  name,
  licence,
  language,
  colour,
  replaces: id,
});

/** "Tolkien wiki" from "tolkien_wiki.xml.bz2". */
const nameFrom = (file: string): string => {
  const bare = file
    .replace(/(?:\.[a-z\d]{1,6}){1,2}$/i, '')
    .replace(/[_\s]+/g, ' ')
    .trim();
  return bare === '' ? file : bare.charAt(0).toUpperCase() + bare.slice(1);
};
