import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { text } from '../../shared/i18n.ts';
import type { Shades } from '../../shared/palette.ts';
import { useRoving } from '../use-roving.ts';
import { LabelOver } from './label-over.tsx';
import { labelOver, placeLabels } from './labels.ts';
import { MapButtons } from './map-buttons.tsx';
import { Marker, ringWidth } from './marker.tsx';
import { useMapView } from './use-map-view.ts';
import { centred, fitted, seenAt, type Margins, type Point } from './view.ts';
import { frame, outlinesOf, pointOf, type World } from './world.ts';

/** A place to show, with what its marker tells. */
export interface MapPlace {
  readonly key: string;
  readonly name: string;
  /** Id of its entity: countries are drawn as such. */
  readonly entity: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly count: number;
}

export interface PlaceMapProps {
  readonly world: World;
  /** Most important first. */
  readonly places: readonly MapPlace[];
  readonly shades: Shades;
  /** Key of the place that is chosen. */
  readonly chosen: string | undefined;
  readonly onChoose: (key: string) => void;
}

/** Room around the places at first: for their labels, and below them for the buttons. */
const margins: Margins = { top: 18, sides: 30, bottom: 44 };
/** A marker's size tells how often the place is mentioned: its area, up to a point. */
const radiusOf = (count: number): number => Math.min(8, 2.6 + Math.sqrt(count));

/** A map of places that can be moved, brought closer and walked through by keys. Drawn from packaged outlines. */
export const PlaceMap = ({ world, places, shades, chosen, onChoose }: PlaceMapProps): JSX.Element => {
  const map = useRef<SVGSVGElement>(null);
  const entities = places.map(({ entity }) => entity).join(' ');
  const outlines = useMemo(() => outlinesOf(world, entities.split(' ')), [world, entities]);
  const points = places.map(({ latitude, longitude }) => pointOf(latitude, longitude));
  const { view, show, closer, farther, onKey } = useMapView(map, fitted(points, frame, margins));
  /** Key of the place under the pointer or the focus. */
  const [pointed, setPointed] = useState<string>();
  const roving = useRoving<SVGGElement>(places.length);

  const reveal = (point: Point): void => {
    const [left, top] = seenAt(view, point);
    if (left < 0 || top < 0 || left > frame[0] || top > frame[1]) show(centred(view, point, frame));
  };
  const chosenAt = places.findIndex(({ key }) => key === chosen);
  useEffect(() => {
    const point = points[chosenAt];
    if (point) reveal(point);
  }, [chosenAt]);

  const markers = places.map((place, position) => ({
    ...place,
    position,
    point: points[position] ?? [0, 0],
    at: seenAt(view, points[position] ?? [0, 0]),
    radius: radiusOf(place.count) + (place.key === chosen ? ringWidth : 0),
  }));
  const inOrder = markers.toSorted((a, b) => Number(b.key === chosen) - Number(a.key === chosen));
  const labels = new Map(placeLabels(inOrder, frame).map((label) => [label.key, label]));
  const over = markers.filter(({ key }) => (key === chosen || key === pointed) && !labels.has(key));
  const transform = `translate(${view.x} ${view.y}) scale(${view.scale})`;

  return (
    <div
      class="place-map"
      style={{ '--light-shade': shades.light, '--dark-shade': shades.dark }}
      onKeyDown={(event) => void (onKey(event) || roving.onKey(event))}
    >
      <svg
        ref={map}
        class="place-map-frame"
        viewBox={`0 0 ${frame[0]} ${frame[1]}`}
        role="group"
        aria-label={text('mapLabel')}
      >
        <g transform={transform} aria-hidden="true">
          <path class="place-map-sea" d={outlines.sphere} />
          <path class="place-map-land" d={outlines.land} />
          {[...outlines.countries].map(([id, outline]) => (
            <path key={id} class="place-map-country" d={outline} />
          ))}
        </g>
        <g ref={roving.group}>
          {/* The most important ones last, on top. */}
          {markers.toReversed().map(({ key, name, count, at, radius, position, point }) => (
            <Marker
              key={key}
              name={name}
              count={count}
              at={at}
              radius={radius}
              label={labels.get(key)}
              chosen={key === chosen}
              position={position}
              tabIndex={roving.tabIndexOf(position)}
              onFocus={() => {
                roving.onFocus(position);
                reveal(point);
              }}
              onPoint={(isPointed) => setPointed(isPointed ? key : undefined)}
              onChoose={() => onChoose(key)}
            />
          ))}
        </g>
        {over.map((marker) => (
          <LabelOver key={marker.key} name={marker.name} label={labelOver(marker, frame)} />
        ))}
      </svg>
      <MapButtons
        view={view}
        onCloser={closer}
        onFarther={farther}
        onFit={() => show(fitted(points, frame, margins))}
      />
    </div>
  );
};
