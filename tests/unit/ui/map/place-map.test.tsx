// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { clear, find, show } from '../show.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fake-browser.ts')).fakeBrowser }));
const { PlaceMap } = await import('../../../../src/ui/map/place-map.tsx');

afterEach(clear);

/** So close together that most have no room for a label. */
const crowd = Array.from({ length: 12 }, (_, at) => ({
  key: `place-${at}`,
  name: `Sevastopolis ${at}`,
  entity: `place-${at}`,
  latitude: 45 + (at % 3) / 50,
  longitude: 33 + at / 50,
  count: 1,
}));

const open = (chosen?: string): HTMLElement =>
  show(
    <PlaceMap
      world={{
        type: 'Topology',
        arcs: [],
        objects: { countries: { type: 'GeometryCollection', geometries: [] } },
      }}
      places={[...crowd, { ...crowd[0]!, key: 'far', name: 'Far', longitude: -120 }]}
      shades={{ light: '#000000', dark: '#ffffff' }}
      chosen={chosen}
      onChoose={() => undefined}
    />,
  );
const labelled = (map: HTMLElement): string[] =>
  [...map.querySelectorAll('.place-map-label')].map(({ textContent }) => textContent);

it('shows the name of a place without room for a label while the focus is on it', () => {
  const map = open();
  const hidden = crowd.find(({ name }) => !labelled(map).includes(name))!;
  const marker = find(map, `.place-map-marker[aria-label^="${hidden.name},"]`);
  void act(() => marker.focus());
  expect(labelled(map)).toContain(hidden.name);
  void act(() => marker.blur());
  expect(labelled(map)).not.toContain(hidden.name);
});

it('shows the name of the place that is chosen, with room or without', () => {
  const hidden = crowd.findLast(({ name }) => !labelled(open()).includes(name))!;
  expect(labelled(open(hidden.key))).toContain(hidden.name);
});
