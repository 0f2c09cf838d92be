import type { JSX } from 'preact';
import { text } from '../../shared/i18n.ts';
import type { Result } from '../../shared/result.ts';
import type { CardEntity } from '../../shared/schemas.ts';
import type { LocatorMap } from '../../shared/world/locator-map.ts';

interface LocatorPictureProps {
  readonly entity: CardEntity;
  /** Absent while it is drawn; null where there is none. */
  readonly map: Result<LocatorMap | null> | undefined;
}

/** A small map that says where a place is. Its room is kept while it is drawn, so that nothing jumps. */
export const LocatorPicture = ({ entity, map }: LocatorPictureProps): JSX.Element | null => {
  if (map === undefined) return <div class="locator" aria-hidden="true" />;
  if (!map.ok || map.value === null) return null;
  const { name, country } = entity;
  const { width, height, land, country: home, point } = map.value;
  const label =
    country === undefined || country === name ? text('mapOf', name) : text('mapOfIn', name, country);
  return (
    // The outermost pixel is where land is cut off, which is no border.
    <svg
      class="locator"
      viewBox={`1 1 ${width - 2} ${height - 2}`}
      preserveAspectRatio="xMidYMid slice"
      role="img"
      aria-label={label}
    >
      <path class="locator-land" d={land} />
      <path class="locator-country" d={home} />
      {point ? (
        <>
          <circle class="locator-halo" cx={point[0]} cy={point[1]} r="6.5" />
          <circle class="locator-point" cx={point[0]} cy={point[1]} r="4" />
        </>
      ) : null}
    </svg>
  );
};
