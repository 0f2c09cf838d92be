import { expect, it } from 'vitest';
import { guessLanguage } from '../../../../src/core/imported/guess-language.ts';

it.each([
  [
    'en',
    'The river rises in the hills and is joined by two others before it reaches the sea from the north.',
  ],
  [
    'de',
    'Der Fluss entspringt in den Bergen und wird von zwei anderen gespeist, bevor er das Meer erreicht.',
  ],
  [
    'fr',
    'Le fleuve prend sa source dans les collines et reçoit deux rivières avant de se jeter dans la mer.',
  ],
  ['es', 'El río nace en las montañas y recibe las aguas de otros dos antes de llegar al mar por el norte.'],
  [
    'it',
    'Il fiume nasce nelle colline ed è raggiunto da altri due prima che arrivi al mare, che è a nord della città.',
  ],
  [
    'pt',
    'O rio nasce nas montanhas e recebe as águas de outros dois antes de chegar ao mar, que não é longe da cidade.',
  ],
  [
    'nl',
    'De rivier ontspringt in de heuvels en is met twee andere verbonden voordat het water van de zee wordt bereikt.',
  ],
  [
    'sv',
    'Floden rinner upp i bergen och det är två andra som förenas med den innan den når havet på norra sidan.',
  ],
  [
    'pl',
    'Rzeka ma źródło w górach i łączy się z dwiema innymi, nim dotrze do morza, które jest na północ od miasta.',
  ],
  [
    'uk',
    'Річка бере початок у горах і з нею зливаються дві інші, перш ніж вона дійде до моря, що лежить на півночі.',
  ],
  [
    'ru',
    'Река берёт начало в горах, и в неё впадают две другие, прежде чем она дойдёт до моря, что лежит на севере.',
  ],
  ['ja', 'この川は山から流れ出し、二つの川と合流して北の海に注ぐ。'],
  ['zh', '这条河发源于山区，与另外两条河流汇合后从北面流入大海。'],
  ['el', 'Ο ποταμός πηγάζει από τα βουνά και χύνεται στη θάλασσα.'],
  ['ar', 'ينبع النهر من الجبال ويصب في البحر من جهة الشمال.'],
])('tells %s by its text', (language, text) => {
  expect(guessLanguage(text)).toBe(language);
});

it('tells nothing of what is too short, and of what is no prose', () => {
  expect(guessLanguage('')).toBeUndefined();
  expect(guessLanguage('Bonn')).toBeUndefined();
  expect(guessLanguage('12 34 56 78 90 x y z Bonn Köln Trier Mainz Worms Speyer Basel Genf')).toBeUndefined();
});
