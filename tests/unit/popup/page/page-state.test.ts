import { describe, expect, it } from 'vitest';
import { isPassing, pageState, type Seen } from '../../../../src/popup/page/page-state.ts';
import type { PageReport } from '../../../../src/shared/messages.ts';
import { failure, success, type FailureCode } from '../../../../src/shared/result.ts';
import { defaultSettings } from '../../../../src/shared/settings/schema.ts';

const name = {
  name: 'Russia',
  kind: 'place',
  entity: 'russia',
  articles: 3,
  count: 9,
  first: 0,
  inTitle: true,
  positions: [],
} as const;

const answered = (report: Partial<PageReport> = {}): Seen => ({
  tabId: 7,
  host: 'example.org',
  access: true,
  forbidden: false,
  loading: false,
  answer: success({
    status: 'done',
    mode: 'full',
    host: 'news.example.org',
    title: '',
    names: [name],
    text: '',
    milliseconds: 0,
    ...report,
  }),
});
const failed = (code: FailureCode, loading = false): Seen => ({
  tabId: 7,
  host: 'example.org',
  access: true,
  forbidden: false,
  loading,
  answer: failure(code, ''),
});
const off = { ...defaultSettings, enabled: false };
const offHere = { ...defaultSettings, sitesOff: ['example.org'] };

describe('pageState', () => {
  it.each([
    ['no answer yet', defaultSettings, { ...answered(), answer: undefined }, 'waiting', true],
    ['names', defaultSettings, answered(), 'names', false],
    ['names, more to come', defaultSettings, answered({ status: 'working' }), 'names', true],
    ['nothing yet', defaultSettings, answered({ status: 'working', names: [] }), 'waiting', true],
    ['nothing at all', defaultSettings, answered({ names: [] }), 'nothing', false],
    ['a page that gave up', defaultSettings, answered({ status: 'failed' }), 'failed', false],
    ['a picture', defaultSettings, answered({ status: 'no-text', names: [] }), 'no-text', false],
    ['paused with names', defaultSettings, answered({ status: 'paused' }), 'names', false],
    ['paused before any name', defaultSettings, answered({ status: 'paused', names: [] }), 'paused', false],
    ['access withheld', defaultSettings, { ...failed('no-receiver'), access: false }, 'no-access', false],
    [
      "the browser's own page",
      defaultSettings,
      { ...failed('no-receiver'), forbidden: true },
      'forbidden',
      false,
    ],
    ['read after a click', defaultSettings, { ...answered(), access: false }, 'names', false],
    ['no content script', defaultSettings, failed('no-receiver'), 'unreachable', false],
    ['a page still loading', defaultSettings, failed('no-receiver', true), 'waiting', true],
    ['another failure', defaultSettings, failed('internal'), 'no-answer', false],
    ['everything off', off, answered({ status: 'off' }), 'off-everywhere', false],
    ['everything off, page not told yet', off, answered(), 'off-everywhere', false],
    ['the site off', offHere, answered({ status: 'off' }), 'off-here', false],
    ['switched on, page not told yet', defaultSettings, answered({ status: 'off' }), 'waiting', true],
    [
      'off on a site that the browser does not tell',
      defaultSettings,
      { ...answered({ status: 'off' }), host: undefined },
      'off-here',
      true,
    ],
  ] as const)('%s', (_, settings, seen, expected, passing) => {
    const state = pageState(settings, seen);
    expect(state.name).toBe(expected);
    expect(isPassing(state, seen)).toBe(passing);
  });
});
