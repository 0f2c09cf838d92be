import {
  autoUpdate,
  computePosition,
  flip,
  hide,
  offset,
  shift,
  size,
  type VirtualElement,
} from '@floating-ui/dom';

/** Pixels between mention and card, and between card and the edges of the viewport. */
const distance = 6;
const edge = 8;
/** A card is never made lower than this, in pixels, nor higher than that: it lies over what is being read. */
const lowest = 120;
const highest = 560;

/** Keeps a card at its mention while the page scrolls and changes. Gives a function that stops it. */
export const keepPlaced = (mention: VirtualElement, card: HTMLElement, outOfView: () => void): (() => void) =>
  autoUpdate(mention, card, () => void place(mention, card, outOfView));

const place = async (mention: VirtualElement, card: HTMLElement, outOfView: () => void): Promise<void> => {
  const { x, y, middlewareData } = await computePosition(mention, card, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(distance),
      flip({ padding: edge }),
      shift({ padding: edge }),
      size({
        padding: edge,
        apply: ({ availableHeight }) => {
          card.style.maxHeight = `${Math.max(lowest, Math.min(highest, availableHeight))}px`;
        },
      }),
      hide(),
    ],
  });
  card.style.left = `${x}px`;
  card.style.top = `${y}px`;
  card.dataset['placed'] = '';
  if (middlewareData.hide?.referenceHidden) outOfView();
};
