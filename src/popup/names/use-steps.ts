import { useState } from 'preact/hooks';
import type { PageName } from '../../shared/schemas.ts';
import { askPage } from '../../shared/send.ts';
import type { Direction } from '../../ui/stepper.tsx';
import { nameKey } from './name-key.ts';

/** How far the reader has stepped through the mentions of each name. */
export interface Steps {
  /** Which mention of a name the page was last scrolled to, counted from 1. */
  readonly positionOf: (name: PageName) => number | undefined;
  readonly step: (name: PageName, direction: Direction) => void;
  /** What was reached last, to be announced. */
  readonly reached: Reached | undefined;
}

interface Reached {
  readonly key: string;
  readonly name: string;
  readonly position: number;
  readonly count: number;
}

/** Walks the page of a tab through the mentions of a name. */
export const useSteps = (tabId: number | undefined): Steps => {
  const [reached, setReached] = useState<Reached>();
  const step = async ({ name, kind, entity }: PageName, direction: Direction): Promise<void> => {
    if (tabId === undefined) return;
    const answer = await askPage(tabId, 'goTo', { name, kind, entity, direction });
    if (!answer.ok) return;
    const key = nameKey({ name, kind, entity });
    setReached({ key, name, ...answer.value });
  };
  return {
    positionOf: (name) => (reached?.key === nameKey(name) ? reached.position : undefined),
    step: (name, direction) => void step(name, direction),
    reached,
  };
};
