import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { text } from '../../shared/i18n.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { Confirm } from '../controls/confirm.tsx';
import { Row } from '../layout/row.tsx';
import { Section } from '../layout/section.tsx';
import { deleteEverything } from './delete-everything.ts';
import { Proof } from './proof.tsx';
import { StoredTable } from './stored-table.tsx';

/** What is stored, why nothing is sent, and the end of it all. */
export const PrivacySection = (): JSX.Element => {
  const [outcome, setOutcome] = useState<'done' | 'failed'>();
  const forget = (): void => {
    deleteEverything().then(
      () => setOutcome('done'),
      () => setOutcome('failed'),
    );
  };
  return (
    <Section id="privacy" hint={text('privacyHint')}>
      <Row words={text('storedWords')}>
        <h3 class="row-heading">{text('storedHeading')}</h3>
        <StoredTable />
      </Row>
      <Row words={text('proofWords')}>
        <Proof />
      </Row>
      <Row words={text('deleteAllWords')}>
        <div class="row-line">
          <div>
            <h3 class="row-heading">{text('deleteAllHeading')}</h3>
            <p class="hint">{text('deleteAllHint')}</p>
          </div>
          <Confirm
            ask={text('deleteAllAsk')}
            question={text('deleteAllConfirm')}
            doIt={text('deleteAllDo')}
            onConfirm={forget}
          >
            <p>{text('deleteAllConfirmHint')}</p>
            <p class="hint confirm-more">{text('deleteAllRemains')}</p>
          </Confirm>
        </div>
        {outcome === 'done' ? (
          <div role="status">
            <p>{text('deleteAllDone')}</p>
            <p class="hint">{text('deleteAllRemains')}</p>
          </div>
        ) : null}
        {outcome === 'failed' ? <ErrorState message={text('deleteAllFailed')} onRetry={forget} /> : null}
      </Row>
    </Section>
  );
};
