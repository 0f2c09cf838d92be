import { useEffect, useRef, useState } from 'preact/hooks';
import { Card } from '../card/card.tsx';
import { defaultSettings } from '../shared/settings/schema.ts';
import { loadSettings } from '../shared/settings/store.ts';
import { exampleSubject } from './example-subject.ts';
import type { FoundName } from './found-name.ts';

/** The very card of other pages, at the names of the example. */
export interface ExampleCard {
  /** The name whose card is open. */
  readonly chosen: FoundName | undefined;
  /** Opens the card of a name at its element. By keyboard the card takes the focus, and gives it back. */
  readonly open: (name: FoundName, at: HTMLElement, takeFocus: boolean) => void;
}

/** One card for a paragraph and the names in it. It closes by Escape and by a click elsewhere. */
export const useExampleCard = (paragraph: string, names: readonly FoundName[]): ExampleCard => {
  const [chosen, setChosen] = useState<FoundName>();
  const [card] = useState(() => new Card({ closed: () => setChosen(undefined), failed: () => undefined }));
  const settings = useRef(defaultSettings);
  useEffect(() => {
    loadSettings().then(
      (loaded) => (settings.current = loaded),
      // The card then has the colours that all begin with.
      () => undefined,
    );
    const ending = new AbortController();
    const { signal } = ending;
    const closeElsewhere = ({ target }: Event): void => {
      const isAtName = target instanceof Element && target.closest('.live-name') !== null;
      if (!card.owns(target) && !isAtName) card.close();
    };
    const closeByKey = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') card.close();
    };
    addEventListener('pointerdown', closeElsewhere, { signal });
    addEventListener('keydown', closeByKey, { capture: true, signal });
    return () => {
      ending.abort();
      card.close();
    };
  }, [card]);
  return {
    chosen,
    open: (name, at, takeFocus) => {
      if (name === chosen && !takeFocus) return;
      setChosen(name);
      card.open(
        exampleSubject(name, paragraph, names, settings.current),
        { contextElement: at, getBoundingClientRect: () => at.getClientRects()[0] ?? new DOMRect() },
        takeFocus,
      );
    },
  };
};
