import { text, type MessageName } from '../shared/i18n.ts';
import type { FailureCode } from '../shared/result.ts';

const sentences: Readonly<Record<FailureCode, MessageName>> = {
  'bad-request': 'failureInternal',
  'data-broken': 'failureData',
  'not-found': 'failureNotFound',
  'no-receiver': 'failureNoAnswer',
  'extension-gone': 'failureExtensionGone',
  'not-saved': 'saveFailed',
  internal: 'failureInternal',
};

/** What a reader is told of a failure of the background: one sentence. */
export const failureText = (code: FailureCode): string => text(sentences[code]);
