import * as v from 'valibot';
import { importCommandSchema, type ImportEvent } from '../shared/datasets/import-messages.ts';

const tell = (event: ImportEvent): void => self.postMessage(event);

self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const command = v.safeParse(importCommandSchema, data);
  tell({
    event: 'failed',
    code: 'internal',
    detail: command.success ? `${command.output.command} is not there yet` : command.issues[0].message,
  });
});
