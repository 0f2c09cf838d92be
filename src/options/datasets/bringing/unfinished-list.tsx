import type { JSX } from 'preact';
import { discardImport } from '../../../shared/datasets/registry.ts';
import { interfaceLanguage, text } from '../../../shared/i18n.ts';
import { formatNames } from '../../../ui/format-names.ts';
import { Confirm } from '../../controls/confirm.tsx';
import { formatCount } from '../../controls/format-count.ts';
import type { Unfinished } from '../use-datasets.ts';
import type { Workshop } from '../use-job.ts';
import { ResumeButton } from './resume-button.tsx';

export interface UnfinishedListProps {
  readonly unfinished: readonly Unfinished[];
  readonly workshop: Workshop;
}

/** Imports that were broken off, to go on with or to give up, and those that another page is at work on. */
export const UnfinishedList = ({ unfinished, workshop }: UnfinishedListProps): JSX.Element => (
  <>
    <h3 class="row-heading">{text('unfinishedHeading')}</h3>
    <ul class="entries">
      {unfinished.map(({ id, choices, files, handles, articles, started, isUnderWay }) => (
        <li class="entry entry-wrap" key={id}>
          <span class="entry-text">
            <bdi>{choices.name}</bdi>
            <span class="entry-facts">
              <span>{text('unfinishedArticles', formatCount(articles))}</span>
              <span>
                {new Intl.DateTimeFormat(interfaceLanguage().lang, { dateStyle: 'long' }).format(started)}
              </span>
            </span>
            <span class="hint">
              {isUnderWay
                ? text('importBusy')
                : text(
                    handles ? 'unfinishedFiles' : 'unfinishedHint',
                    formatNames(files.map(({ name }) => name)),
                  )}
            </span>
          </span>
          {isUnderWay ? null : <Choices id={id} name={choices.name} handles={handles} workshop={workshop} />}
        </li>
      ))}
    </ul>
  </>
);

interface ChoicesProps {
  readonly id: string;
  readonly name: string;
  readonly handles: readonly FileSystemFileHandle[] | undefined;
  readonly workshop: Workshop;
}

const Choices = ({ id, name, handles, workshop }: ChoicesProps): JSX.Element => (
  <>
    <ResumeButton name={name} handles={handles} onFiles={(picked) => workshop.resume(id, name, picked)} />
    <Confirm
      quiet
      ask={text('importDiscard')}
      askLabel={text('importDiscardNamed', name)}
      question={text('importCancelConfirm')}
      doIt={text('importCancelDo')}
      onConfirm={() => void discardImport(id)}
    >
      <p>{text('importCancelHint')}</p>
    </Confirm>
  </>
);
