import type { JSX } from 'preact';
import { text } from '../../shared/i18n.ts';
import { Row } from '../layout/row.tsx';
import { Section } from '../layout/section.tsx';
import { SyncRow } from '../sync/sync-row.tsx';
import { ExportRow } from './export-row.tsx';
import { ImportRow } from './import-row.tsx';

/** All that the reader has made, as a file and back. */
export const BackupSection = (): JSX.Element => (
  <Section id="backup">
    <Row words={text('syncWords')}>
      <SyncRow />
    </Row>
    <Row words={text('backupExportWords')}>
      <ExportRow />
    </Row>
    <Row words={text('backupImportWords')}>
      <ImportRow />
    </Row>
  </Section>
);
