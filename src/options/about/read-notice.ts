/** One source of what is packaged, as `NOTICE` lists it. */
export interface NoticeSource {
  readonly name: string;
  readonly use: string;
  readonly licence: string;
  /** State of the data, where it is known. */
  readonly date?: string;
  /** Where it comes from. */
  readonly original?: string;
}

/** The parts of a `NOTICE` that list sources, by their headings there. */
export const noticeParts = ['Data', 'Model', 'Code'] as const;
export type NoticePart = (typeof noticeParts)[number];

/** The sources in one part of a `NOTICE`, in its order. None where there is no such part. */
export const readNotice = (notice: string, part: NoticePart): NoticeSource[] => {
  const lines = notice.split('\n');
  const start = lines.findIndex((line, at) => line === part && isRule(lines[at + 1]));
  if (start < 0) return [];
  const length = lines.slice(start + 2).findIndex((_, at) => isRule(lines[start + 3 + at]));
  const body = lines.slice(start + 2, length < 0 ? undefined : start + 2 + length);
  return body
    .join('\n')
    .split(/\n\s*\n/)
    .flatMap(readSource);
};

const isRule = (line: string | undefined): boolean => /^=+$/.test(line ?? '');

const readSource = (block: string): NoticeSource[] => {
  const [name = '', use = '', ...facts] = block
    .trim()
    .split('\n')
    .map((line) => line.trim());
  const fact = (label: string): string | undefined =>
    facts.find((line) => line.startsWith(`${label}: `))?.slice(label.length + 2);
  // The texts of licences follow in the file itself, not where sources are listed.
  const licence = fact('Licence')?.replace(/, below(?=;|$)/g, '');
  const date = fact('State of the data');
  const original = fact('Original');
  if (licence === undefined) return [];
  return [
    {
      name,
      use,
      licence,
      ...(date === undefined ? {} : { date }),
      ...(original !== undefined && /^https?:\/\//.test(original) ? { original } : {}),
    },
  ];
};
