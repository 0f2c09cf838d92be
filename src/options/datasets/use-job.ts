import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportCommand } from '../../shared/datasets/import-messages.ts';
import { startImportSession, type ImportSession } from '../../shared/datasets/import-session.ts';
import type { Dataset, ImportChoices } from '../../shared/datasets/schema.ts';
import { onStopImports } from '../../shared/datasets/stop-imports.ts';
import { saveFile } from '../controls/save-file.ts';
import { handlesOf } from './bringing/file-handles.ts';
import type { Job, Task } from './job.ts';

/** Articles that a preview shows. */
const previewed = 5;

/** What can be done in the workshop. Each begins only while nothing else runs, or ends what ran before. */
export interface Workshop {
  readonly job: Job;
  /** Looks files over, also again with other choices. Nothing is stored. */
  readonly look: (files: readonly File[], choices: ImportChoices) => void;
  readonly start: (files: readonly File[], choices: ImportChoices) => void;
  readonly resume: (id: string, name: string, files: readonly File[]) => void;
  readonly run: (task: Exclude<Task, 'import'>, dataset: Dataset) => void;
  readonly pause: () => void;
  readonly goOn: () => void;
  readonly cancel: () => void;
  /** Puts away a preview or an outcome. */
  readonly close: () => void;
}

/** The import worker as the page sees it. It ends with the page; what it has stored by then can be gone on with. */
export const useJob = (): Workshop => {
  const [job, setJob] = useState<Job>({ step: 'idle' });
  const session = useRef<ImportSession>(undefined);
  const end = (): void => {
    session.current?.end();
    session.current = undefined;
  };
  useEffect(() => {
    const stop = onStopImports(() => {
      end();
      setJob({ step: 'idle' });
    });
    return () => {
      stop();
      end();
    };
  }, []);

  const begin = (task: Task, name: string, id: string | undefined, command: ImportCommand): void => {
    end();
    setJob({ step: 'running', task, name, progress: undefined });
    const started = startImportSession((event) => {
      if (session.current !== started) return;
      if (event.event === 'progress') {
        setJob({ step: 'running', task, name, progress: event });
        return;
      }
      end();
      if (event.event === 'cancelled' || event.event === 'previewed') setJob({ step: 'idle' });
      else setJob({ step: 'ended', name, id, outcome: event });
      if (event.event === 'exported') saveFile(`${name}.jsonl`, event.file, 'application/x-ndjson');
    });
    session.current = started;
    started.send(command);
  };

  const look = (files: readonly File[], choices: ImportChoices): void => {
    end();
    setJob((before) => ({
      step: 'preview',
      files,
      choices,
      preview: before.step === 'preview' && before.files === files ? before.preview : undefined,
    }));
    const started = startImportSession((event) => {
      if (session.current !== started || event.event === 'progress') return;
      end();
      if (event.event === 'previewed') setJob({ step: 'preview', files, choices, preview: event });
      else if (event.event === 'failed')
        setJob({ step: 'ended', name: choices.name, id: choices.replaces, outcome: event });
    });
    session.current = started;
    started.send({ command: 'preview', files: [...files], choices, articles: previewed });
  };

  return {
    job,
    look,
    start: (files, choices) =>
      begin('import', choices.name, choices.replaces, {
        command: 'start',
        files: [...files],
        handles: handlesOf(files),
        choices,
      }),
    resume: (id, name, files) => begin('import', name, id, { command: 'resume', id, files: [...files] }),
    run: (task, { id, name }) => begin(task, name, id, { command: task, id }),
    pause: () => session.current?.send({ command: 'pause' }),
    goOn: () => session.current?.send({ command: 'continue' }),
    cancel: () => session.current?.send({ command: 'cancel' }),
    close: () => {
      end();
      setJob({ step: 'idle' });
    },
  };
};
