import type { JSX } from 'preact';
import { text } from '../../shared/i18n.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { Row } from '../layout/row.tsx';
import { Section } from '../layout/section.tsx';
import { ImportArea } from './bringing/import-area.tsx';
import { useDropGuard } from './bringing/use-drop-guard.ts';
import { UnfinishedList } from './bringing/unfinished-list.tsx';
import { DatasetList } from './list/dataset-list.tsx';
import { StorageRow } from './storage-row.tsx';
import { useDatasets } from './use-datasets.ts';
import { useJob } from './use-job.ts';
import { usePrivateWindow } from './use-private-window.ts';

/** The dataset workshop: articles that the reader brings. */
export const DatasetsSection = (): JSX.Element => {
  const known = useDatasets();
  const workshop = useJob();
  const isPrivate = usePrivateWindow();
  useDropGuard();
  if (known.state === 'unavailable')
    return (
      <Section id="datasets" hint={text('datasetsHint')}>
        <Row words={text('datasetsWords')}>
          <ErrorState message={text(isPrivate ? 'datasetsPrivate' : 'datasetsUnavailable')} />
        </Row>
      </Section>
    );
  const { datasets, unfinished } = known.state === 'ready' ? known : { datasets: [], unfinished: [] };
  return (
    <Section id="datasets" hint={text('datasetsHint')}>
      <Row words={text('datasetsWords')}>
        <ImportArea workshop={workshop} datasets={datasets} />
      </Row>
      {unfinished.length > 0 && workshop.job.step !== 'running' ? (
        <Row words={text('datasetsWords')}>
          <UnfinishedList unfinished={unfinished} workshop={workshop} />
        </Row>
      ) : null}
      <Row words={text('datasetListWords')}>
        <h3 class="row-heading">{text('datasetsListHeading')}</h3>
        {known.state === 'loading' ? (
          <p class="hint">{text('loading')}</p>
        ) : (
          <DatasetList datasets={datasets} workshop={workshop} />
        )}
      </Row>
      <Row words={text('storedWords')}>
        <StorageRow datasets={datasets} />
      </Row>
    </Section>
  );
};
