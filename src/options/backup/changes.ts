import type { Correction } from '../../shared/corrections/schema.ts';
import type { SavedArticle } from '../../shared/saved-articles.ts';
import type { Choices, Settings } from '../../shared/settings/schema.ts';
import type { Belongings } from './backup.ts';
import { meaningOf } from './combine.ts';

/** A setting with one value; sites are compared one by one. */
export type SettingName = Exclude<keyof Settings, 'sitesOff' | 'sitesOn'>;

/** One thing that an import adds, changes or removes. */
export type Change =
  | {
      readonly of: 'setting';
      readonly kind: 'added' | 'changed' | 'removed';
      readonly setting: SettingName;
      readonly choices: Choices;
    }
  | {
      readonly of: 'site';
      readonly kind: 'added' | 'changed' | 'removed';
      readonly site: string;
      readonly on: boolean;
    }
  | { readonly of: 'correction'; readonly kind: 'added' | 'removed'; readonly correction: Correction }
  | { readonly of: 'saved'; readonly kind: 'added' | 'removed'; readonly article: SavedArticle };

/** What differs between what is there and what would be, in the order in which it is shown. */
export const changesBetween = (before: Belongings, after: Belongings): Change[] => [
  ...settingChanges(before.choices, after.choices),
  ...siteChanges(before.choices, after.choices),
  ...difference(before.corrections, after.corrections, meaningOf).map(([kind, correction]): Change => ({
    of: 'correction',
    kind,
    correction,
  })),
  ...difference(before.saved, after.saved, ({ id }) => id).map(([kind, article]): Change => ({
    of: 'saved',
    kind,
    article,
  })),
];

const isSetting = (name: string): name is SettingName => name !== 'sitesOff' && name !== 'sitesOn';

const settingChanges = (before: Choices, after: Choices): Change[] => {
  const names = new Set([...namesOf(before), ...namesOf(after)]);
  return [...names].filter(isSetting).flatMap((setting): Change[] => {
    if (before[setting] === after[setting]) return [];
    if (after[setting] === undefined) return [{ of: 'setting', kind: 'removed', setting, choices: before }];
    const kind = before[setting] === undefined ? 'added' : 'changed';
    return [{ of: 'setting', kind, setting, choices: after }];
  });
};

const namesOf = (choices: Choices): string[] => Object.keys(choices);

const siteChanges = (before: Choices, after: Choices): Change[] => {
  const was = switchesOf(before);
  const is = switchesOf(after);
  return [...new Set([...was.keys(), ...is.keys()])].sort().flatMap((site): Change[] => {
    const on = is.get(site);
    if (on === was.get(site)) return [];
    if (on === undefined) return [{ of: 'site', kind: 'removed', site, on: was.get(site) === true }];
    return [{ of: 'site', kind: was.has(site) ? 'changed' : 'added', site, on }];
  });
};

const switchesOf = ({ sitesOff = [], sitesOn = [] }: Choices): Map<string, boolean> =>
  new Map([
    ...sitesOff.map((site) => [site, false] as const),
    ...sitesOn.map((site) => [site, true] as const),
  ]);

const difference = <Entry>(
  before: readonly Entry[],
  after: readonly Entry[],
  identity: (entry: Entry) => string,
): ['added' | 'removed', Entry][] => {
  const was = new Set(before.map(identity));
  const is = new Set(after.map(identity));
  return [
    ...after.filter((entry) => !was.has(identity(entry))).map((entry): ['added', Entry] => ['added', entry]),
    ...before
      .filter((entry) => !is.has(identity(entry)))
      .map((entry): ['removed', Entry] => ['removed', entry]),
  ];
};
