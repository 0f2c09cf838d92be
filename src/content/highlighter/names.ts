import type { Kind } from '../../core/mention.ts';

/** For whom a background is: dark ink on a light one, light ink on a dark one. */
export type Shade = 'light' | 'dark';
/** `faint` where Backstory knows who it is but has no article. */
export type Strength = 'full' | 'faint';

export interface Look {
  readonly kind: Kind;
  readonly strength: Strength;
  readonly shade: Shade;
}

export const looks: readonly Look[] = (['person', 'place'] as const).flatMap((kind) =>
  (['full', 'faint'] as const).flatMap((strength) =>
    (['light', 'dark'] as const).map((shade) => ({ kind, strength, shade })),
  ),
);

/** The mention whose card is open. */
export const activeName = 'backstory-active';

/** Name in the registry, which the page shares: "backstory-person", "backstory-place-faint-dark". */
export const nameOf = ({ kind, strength, shade }: Look): string =>
  `backstory-${kind}${strength === 'faint' ? '-faint' : ''}${shade === 'dark' ? '-dark' : ''}`;
