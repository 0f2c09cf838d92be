import { document } from './document.ts';

/** A page that names no one and nowhere. */
export const emptyPage = (): string =>
  document(
    'Bread',
    '<article><p>Let the dough rise overnight in a cool room, then bake it hot until the crust is dark.</p></article>',
  );

/** A page on whom only a novel knows. */
export const novelPage = (): string =>
  document(
    'Reading aloud',
    '<article><p>On Sunday the children heard how Frodo Baggins set out for Mordor. They asked whether Frodo came back.</p></article>',
  );

/** A page that names people and places whose names are long. */
export const longNamesPage = (): string =>
  document(
    'A shelf of novels, and the map beside it',
    `<article><p>Gabriel García Márquez, Mario Vargas Llosa, Antoine de Saint-Exupéry, Chimamanda Ngozi Adichie and
     Aleksandr Solzhenitsyn stand on one shelf. Above them hangs a map of the Democratic Republic of the Congo, of Saint
     Vincent and the Grenadines, and of Bosnia and Herzegovina.</p>
     <p>Someone has marked the village of Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch in Wales. On the desk
     lie letters from Trinidad and Tobago and from the Central African Republic, and a book by Gabriel García Márquez.</p></article>`,
  );

/** A page in a language that the model does not read. */
export const germanPage = (): string =>
  document(
    'Ein Treffen im Osten',
    `<article><p>Wladimir Putin und Kim Jong Un haben sich am Mittwoch getroffen. Sie sprachen über Waffen, über Raketen
     und über den Krieg in der Ukraine, und niemand weiß, was sie dabei beschlossen haben.</p></article>`,
    '',
    'lang="de"',
  );

/** What the browser shows in its own way: no page to read. */
export const feed = (): string =>
  `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>News</title>
   <item><title>Kim Jong Un in Russia</title></item></channel></rss>`;

/** A page that its server never sends. */
export const neverComes = (): Promise<string> => new Promise(() => undefined);
