import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { text } from '../shared/i18n.ts';
import { askBackground } from '../shared/send.ts';
import type { CardEntity } from '../shared/schemas.ts';
import type { LocatorMap } from '../shared/world/locator-map.ts';

/** A small map that says where a place is. Its room is kept while it is drawn, so that nothing jumps. */
export const Locator = ({ entity }: { readonly entity: CardEntity }): JSX.Element | null => {
  const { id, name, country } = entity;
  const [map, setMap] = useState<LocatorMap | 'drawing' | 'none'>('drawing');
  useEffect(() => {
    let isCurrent = true;
    const draw = async (): Promise<void> => {
      const result = await askBackground('locatorMap', { entity: id });
      if (isCurrent) setMap((result.ok && result.value) || 'none');
    };
    void draw();
    return () => {
      isCurrent = false;
    };
  }, [id]);
  if (map === 'none') return null;
  if (map === 'drawing') return <div class="locator" aria-hidden="true" />;
  const label =
    country === undefined || country === name ? text('mapOf', name) : text('mapOfIn', name, country);
  return (
    <svg class="locator" viewBox={`0 0 ${map.width} ${map.height}`} role="img" aria-label={label}>
      <path class="locator-land" d={map.land} />
      <path class="locator-country" d={map.country} />
      {map.point ? (
        <>
          <circle class="locator-halo" cx={map.point[0]} cy={map.point[1]} r="6.5" />
          <circle class="locator-point" cx={map.point[0]} cy={map.point[1]} r="4" />
        </>
      ) : null}
    </svg>
  );
};
