import { describe, expect, it } from 'vitest';
import type { EntityRecord } from '../../../../src/core/entity.ts';
import { checkDates, datesIn } from '../../../../src/data-build/check/dates.ts';
import { checkFields } from '../../../../src/data-build/check/fields.ts';
import { formatFault, type Fault } from '../../../../src/data-build/check/fault.ts';
import { checkIdentity, checkUnique } from '../../../../src/data-build/check/identity.ts';
import { checkAbout, checkSeeAlso, checkTitle } from '../../../../src/data-build/check/links.ts';
import { checkSentences, checkShingles } from '../../../../src/data-build/check/repetition.ts';
import { checkText } from '../../../../src/data-build/check/text.ts';
import { article, fineText, parse } from './article.ts';

const fields = (faults: readonly Fault[]) => faults.map(({ field }) => field);

describe('an article that breaks no rule', () => {
  it('has no faults', () => {
    const fine = article();
    expect([
      ...checkIdentity(fine),
      ...checkFields(fine),
      ...checkText(fine),
      ...checkDates(fine),
      ...checkSeeAlso(fine, new Set(['vladimir-putin', 'north-korea'])),
      ...checkAbout(fine, (name) => name),
      ...checkUnique([fine]),
      ...checkSentences([fine]),
      ...checkShingles([fine]),
    ]).toEqual([]);
  });
});

describe('formatFault', () => {
  it('names file and field first', () => {
    expect(formatFault({ file: 'a.md', field: 'id', message: 'is wrong' })).toBe('a.md: id: is wrong');
  });
});

describe('parseArticle', () => {
  it('refuses a file without front matter', () => {
    expect(parse('Text only.')).toMatchObject([{ field: 'front matter' }]);
  });

  it('refuses what is no YAML', () => {
    expect(parse('---\ntitle: [a\n---\nText')).toMatchObject([{ field: 'front matter' }]);
  });

  it('names missing and unknown fields', () => {
    const faults = parse(
      '---\ntitle: A\nid: a\nkind: person\nabout: [A]\nas_of: "2025-01-01"\ncolour: red\n---\nText',
    );
    expect(faults).toMatchObject(
      expect.arrayContaining(
        [{ field: 'sources' }, { field: 'colour' }].map((fault) => expect.objectContaining(fault)),
      ),
    );
  });

  it('reads dates as text and joins the lines of a paragraph', () => {
    const source =
      '---\ntitle: A\nid: a\nkind: topic\nabout: [A]\nas_of: 2025-01-01\nsources: [https://a.b]\n---\nOne\ntwo.\n\nThree.\n';
    expect(parse(source)).toMatchObject({ frontMatter: { as_of: '2025-01-01' }, text: 'One two.\n\nThree.' });
  });
});

describe('checkIdentity', () => {
  it('wants the id to be the file name and the slug of the title', () => {
    expect(fields(checkIdentity({ ...article(), file: 'kim.md' }))).toEqual(['id']);
    expect(fields(checkIdentity(article({ title: 'Kim Yo Jong' })))).toEqual(['id']);
  });
});

describe('checkUnique', () => {
  it('refuses an id or a title used twice', () => {
    expect(fields(checkUnique([article(), article()]))).toEqual(['id', 'title']);
  });
});

describe('checkFields', () => {
  it.each([
    ['about', { about: ['North Korea'] }],
    ['description', { description: 'x'.repeat(90) }],
    ['description', { description: 'Ends with a stop.' }],
    ['sources', { sources: ['wikipedia'] }],
    ['sources', { sources: Array(4).fill('https://a.b') as string[] }],
    ['see_also', { see_also: ['one'] }],
    ['as_of', { as_of: 'June 2025' }],
    ['born', { born: '8 January 1984' }],
    ['coordinates', { coordinates: [128, 51] as [number, number] }],
  ])('%s', (field, changes) => {
    expect(fields(checkFields(article(changes)))).toEqual([field]);
  });

  it('wants a place to be somewhere', () => {
    const place = article({ kind: 'place', title: 'Kim', about: ['Kim'], description: 'City' });
    const { country, ...rest } = place.frontMatter;
    expect(country).toBeDefined();
    expect(fields(checkFields({ ...place, frontMatter: rest }))).toEqual(['coordinates', 'country']);
  });

  it('wants an event to be about two to six', () => {
    expect(fields(checkFields(article({ kind: 'event' })))).toEqual(['about']);
  });
});

describe('checkText', () => {
  it.each([
    ['words', 'Too short.\n\nBy far.'],
    ['words', `${fineText}\n\n${fineText}`.replaceAll('ten ', 'ten '.repeat(9))],
    ['paragraphs', fineText.replace('\n\n', ' ')],
    ['heading', `## Life\n\n${fineText}`],
    ['list', `${fineText}\n\n- one\n- two`],
    ['bold', fineText.replace('one', '**one**')],
    ['link', fineText.replace('one', '[one](https://a.b)')],
    ['HTML', fineText.replace('one', '<b>one</b>')],
  ])('%s', (what, text) => {
    expect(
      checkText(article({}, text))
        .map(({ message }) => message)
        .join(),
    ).toContain(what);
  });
});

describe('checkDates', () => {
  it('finds dates in British and American order', () => {
    expect(datesIn('On 13 September 2023, not September 14, 2023 or in May 2024.')).toEqual([
      '2023-09-13',
      '2023-09-14',
      '2024-05',
    ]);
  });

  it('refuses what happened after as_of', () => {
    expect(fields(checkDates(article({ died: '2025-07-01' })))).toEqual(['died']);
    expect(fields(checkDates(article({}, 'They met on 2 June 2025.')))).toEqual(['text']);
    expect(checkDates(article({}, 'They met on 1 June 2025.'))).toEqual([]);
  });

  it('allows what is announced', () => {
    expect(checkDates(article({}, 'Elections are due in March 2026.'))).toEqual([]);
  });
});

describe('checkSeeAlso', () => {
  it('refuses dead, own and repeated ids', () => {
    const faults = checkSeeAlso(
      article({ see_also: ['kim-jong-un', 'nobody', 'a', 'a'] }),
      new Set(['kim-jong-un', 'a']),
    );
    expect(faults).toHaveLength(3);
  });
});

describe('checkAbout', () => {
  it('refuses who is unknown and tells the title of who is known otherwise', () => {
    const resolve = (name: string) => (name === 'Peking' ? 'Beijing' : undefined);
    const messages = checkAbout(article({ about: ['Nobody', 'Peking'] }), resolve).map(
      ({ message }) => message,
    );
    expect(messages[0]).toContain('no known person or place');
    expect(messages[1]).toContain('"Beijing"');
  });
});

describe('checkTitle', () => {
  const beijing: EntityRecord = {
    id: 'beijing',
    name: 'Beijing',
    kind: 'place',
    aliases: [],
    description: '',
    prominence: 0.9,
    placeType: 'city',
    coordinates: [39.9, 116.4],
  };
  const peking = (changes: Parameters<typeof article>[0] = {}) =>
    fields(checkTitle(article({ kind: 'place', title: 'Peking', ...changes }), () => beijing));

  it('refuses another name of what the packages have', () => {
    expect(peking()).toEqual(['title']);
    expect(peking({ coordinates: [39.9, 116.4] })).toEqual(['title']);
    expect(peking({ title: 'Beijing' })).toEqual([]);
  });

  it('lets a namesake elsewhere, one of another kind, or one with notes be', () => {
    expect(peking({ coordinates: [0, 0] })).toEqual([]);
    expect(peking({ kind: 'person' })).toEqual([]);
    expect(peking({ notes: 'A village.' })).toEqual([]);
  });
});

describe('checkSentences and checkShingles', () => {
  const sentence =
    'The two leaders met at the far end of the long bridge before sunrise and spoke for an hour.';

  it('refuse a sentence in two articles', () => {
    expect(checkSentences([article({}, sentence), article({ id: 'b' }, `Before. ${sentence}`)])).toHaveLength(
      1,
    );
  });

  it('refuse a long run of the same words', () => {
    const other = sentence.replace('The two', 'Both');
    expect(checkSentences([article({}, sentence), article({ id: 'b' }, other)])).toEqual([]);
    expect(checkShingles([article({}, sentence), article({ id: 'b' }, other)])).toHaveLength(1);
    expect(
      checkShingles([
        article({}, sentence),
        article({ id: 'b' }, 'Something else altogether happened there.'),
      ]),
    ).toEqual([]);
  });
});
