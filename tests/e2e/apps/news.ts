/** What the applications show: each step brings another of these sentences, and takes one away. */
export const sentences = [
  'Kim Jong Un flew to Moscow on Monday.',
  'Vladimir Putin waited in Vladivostok.',
  'Joe Biden spoke in Warsaw.',
  'Emmanuel Macron stayed in Paris.',
  'Olaf Scholz went home to Berlin.',
  'Narendra Modi came to Tokyo.',
] as const;

/** The three sentences of a step. */
export const shownAt = (step: number): readonly string[] =>
  [0, 1, 2].map((offset) => sentences[(step + offset) % sentences.length] ?? '');
