import type { JSX } from 'preact';
import { text } from '../../shared/i18n.ts';
import { palette } from '../../shared/palette.ts';
import type { PageName, PagePlace } from '../../shared/schemas.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { PlaceMap, type MapPlace } from '../../ui/map/place-map.tsx';
import { Spinner } from '../../ui/spinner.tsx';
import { useAnswer } from '../../ui/use-answer.ts';
import { loadWorld } from './load-world.ts';
import { nameKey } from '../names/name-key.ts';
import { NamesSection, type NamesSectionProps } from '../names/names-section.tsx';

/** More markers than this cover one another, and the map moves slowly. */
const mostMarkers = 150;

export interface MapViewProps extends Omit<NamesSectionProps, 'heading'> {
  readonly places: readonly PagePlace[];
}

/** The places of a page on a map, and in a list below it. */
export const MapView = ({ places, ...section }: MapViewProps): JSX.Element => {
  const { names, settings, selection } = section;
  const { answer: world, askAgain } = useAnswer('world', loadWorld);
  const here = placesOf(names, places);
  if (here.length === 0) return <p class="popup-none">{text('mapNone')}</p>;
  if (!world) return <Spinner label={text('loading')} />;
  if (!world.ok) return <ErrorState message={text('mapFailed')} onRetry={askAgain} />;
  return (
    <>
      <div class="popup-pinned">
        <PlaceMap
          world={world.value}
          places={here.slice(0, mostMarkers).map(({ marker }) => marker)}
          shades={palette[settings.placeColour]}
          chosen={here.find(({ name }) => selection.isChosen(name))?.marker.key}
          onChoose={(key) => selection.chooseName(here.find(({ marker }) => marker.key === key)?.name)}
        />
      </div>
      <NamesSection {...section} heading={text('places')} names={here.map(({ name }) => name)} />
    </>
  );
};

interface PlaceHere {
  readonly name: PageName;
  readonly marker: MapPlace;
}

const placesOf = (names: readonly PageName[], places: readonly PagePlace[]): readonly PlaceHere[] => {
  const byEntity = new Map(places.map((place) => [place.entity, place]));
  return names.flatMap((name) => {
    const place = byEntity.get(name.entity ?? '');
    return place
      ? [{ name, marker: { ...place, key: nameKey(name), name: name.name, count: name.count } }]
      : [];
  });
};
