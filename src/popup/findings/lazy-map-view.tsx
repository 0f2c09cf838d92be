import type { JSX } from 'preact';
import { text } from '../../shared/i18n.ts';
import { failure, messageOf, success } from '../../shared/result.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { Spinner } from '../../ui/spinner.tsx';
import { useAnswer } from '../../ui/use-answer.ts';
import type { MapViewProps } from './map-view.tsx';

/** The map's code is larger than all else here: it waits until a map is asked for. */
const loadView = async () => {
  try {
    return success((await import('./map-view.tsx')).MapView);
  } catch (thrown) {
    return failure('internal', messageOf(thrown));
  }
};

/** The map, once it is loaded. */
export const LazyMapView = (props: MapViewProps): JSX.Element => {
  const { answer, askAgain } = useAnswer('map', loadView);
  if (!answer) return <Spinner label={text('loading')} />;
  if (!answer.ok) return <ErrorState message={text('mapFailed')} onRetry={askAgain} />;
  const MapView = answer.value;
  return <MapView {...props} />;
};
