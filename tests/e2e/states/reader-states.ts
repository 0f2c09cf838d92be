import { click, label } from '../controls.ts';
import type { Tab } from '../driver/extension-browser.ts';
import { until } from '../driver/until.ts';
import type { Stage } from './stage.ts';
import { drawn } from './view.ts';

/** A state that the reader page can be in, and how to get there for real. */
export interface ReaderState {
  readonly name: string;
  /** The fragment of its address. */
  readonly hash: string;
  /** Where articles are saved before, their ids. */
  readonly saved?: readonly string[];
  /** What is there when it is ready. */
  readonly shows: string;
  readonly act?: (reader: Tab) => Promise<void>;
}

const copyCitation = async (reader: Tab): Promise<void> => {
  await click(reader, label('citePlain'));
  await until('the copy is announced', () =>
    reader.evaluate(() => (document.querySelector('.copy-citation-notice')?.textContent ?? '') !== ''),
  );
};

const article = '#article=2023-north-korea-russia-summit';
/** Ids of saved articles. */
const savedIds = ['2023-north-korea-russia-summit', 'vostochny-cosmodrome', 'no-such-article'];

/** All but those of a damaged extension. */
export const readerStates: readonly ReaderState[] = [
  { name: 'article', hash: article, shows: '.reader-text a' },
  { name: 'copied', hash: article, shows: '.reader-text a', act: copyCitation },
  { name: 'person', hash: '#entity=kim-jong-un', shows: '.article-row' },
  { name: 'place', hash: '#entity=vostochny-cosmodrome', shows: 'main:has(.locator-land) .article-row' },
  { name: 'no-entity', hash: '#entity=no-such-person', shows: '.state-title' },
  { name: 'lookup', hash: '#lookup=Kim+Jong+Un+at+the+Vostochny+Cosmodrome', shows: '.article-row' },
  { name: 'lookup-unclear', hash: '#lookup=Springfield', shows: '.entity-row' },
  { name: 'lookup-none', hash: '#lookup=qqxxzz', shows: '.state-title' },
  { name: 'saved', hash: '#saved', saved: savedIds, shows: '.saved-title-gone' },
  { name: 'saved-none', hash: '#saved', shows: '.state-title' },
  { name: 'search', hash: '#search=russia', shows: '.search-results li' },
  { name: 'search-none', hash: '#search=qqxxzz', shows: '.state-title' },
  { name: 'search-begun', hash: '#search=', shows: '.state-title' },
  { name: 'not-found', hash: '#article=no-such-article', shows: '.state-title' },
  { name: 'none', hash: '', shows: '.state-title' },
];

/** What a damaged extension comes to. */
export const failedReaderState: ReaderState = { name: 'failed', hash: article, shows: '.state-error' };

/** Opens the reader in the view in one of its states. */
export const openReader = async (
  { control, browser, view }: Stage,
  { hash, saved = [], shows, act }: ReaderState,
): Promise<void> => {
  await control.evaluate(async (ids) => {
    const api: { storage: { local: { set(items: object): Promise<void> } } } = Reflect.get(
      globalThis,
      'chrome',
    );
    const made = Date.UTC(2024, 4, 17, 12);
    await api.storage.local.set({
      saved: ids.map((id, position) => ({
        id,
        title: id === 'no-such-article' ? 'Letters from the harbour' : id,
        saved: made - position * 9e7,
      })),
    });
  }, saved);
  await view.open('about:blank');
  await view.open(browser.extensionUrl(`reader/index.html${hash}`));
  await drawn(view, shows);
  await act?.(view);
};
