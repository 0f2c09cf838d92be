import { bundled } from '../apps/bundle.ts';
import { newsPage } from '../../bench/news.ts';
import {
  deeplyNested,
  hostile,
  hugeTextNode,
  loneSurrogates,
  rightToLeft,
  strictPage,
  strictPolicy,
  trustedTypesPolicy,
  zeroWidth,
} from './bad.ts';
import { cornersPage, fullScreenPage, linksPage } from './card-places.ts';
import { cardWrecker, modalPage } from './card-wreckers.ts';
import { coloursPage } from './colours.ts';
import { document } from './document.ts';
import { framedElsewhere, framesPage } from './frames.ts';
import {
  frantic,
  franticFrame,
  infiniteScroll,
  restless,
  singlePageApplication,
  unseenPage,
} from './living.ts';
import { liveBlogPage, magazinePage } from './news-pages.ts';
import { realPage, realPageNames, realPagesPresent, realStory } from './real.ts';
import { emptyPage, feed, germanPage, longNamesPage, neverComes, novelPage } from './states.ts';
import { shapesPage, zoomedPage } from './shapes.ts';
import { shadowPage } from './shadow.ts';
import { editablePage, sectionedPage, storyPage } from './story.ts';

export interface Route {
  readonly html: () => string | Promise<string>;
  /** Content security policy to serve it with. */
  readonly policy?: string;
  /** Its type where it is not HTML. */
  readonly type?: string;
}

/** Real pages are shown without the scripts and images that lay elsewhere. */
const noResources = "default-src 'none'; style-src 'unsafe-inline'";

const real: Record<string, Route> = realPagesPresent
  ? Object.fromEntries([
      ['real-story', { html: realStory }],
      ...realPageNames.map((name) => [name, { html: () => realPage(name), policy: noResources }]),
    ])
  : {};

/** One of the applications, below a line of the page's own. */
const app = (name: string): Route => ({
  html: async () =>
    document(`The ${name} page`, '<p>Kim Jong Un was here.</p><div id="app"></div>', await bundled(name)),
});

/** As strict as a page with a script in it can be: nothing else loads, and no text becomes HTML. */
const strictAppPolicy =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; " +
  "require-trusted-types-for 'script'; trusted-types 'none'";

/** The test pages by name. */
export const routes: Readonly<Record<string, Route>> = {
  story: { html: storyPage },
  sections: { html: sectionedPage },
  colours: { html: coloursPage },
  editable: { html: editablePage },
  frames: { html: framesPage },
  'framed-elsewhere': { html: framedElsewhere },
  shadow: { html: shadowPage },
  shapes: { html: shapesPage },
  zoomed: { html: zoomedPage },
  react: app('react'),
  vue: app('vue'),
  hydrated: app('hydrated'),
  'react-strict': { ...app('react'), policy: strictAppPolicy },
  editor: app('editor'),
  magazine: { html: magazinePage },
  live: { html: liveBlogPage },
  virtual: app('virtual'),
  spa: { html: singlePageApplication },
  infinite: { html: infiniteScroll },
  frantic: { html: frantic },
  'frantic-frame': { html: franticFrame },
  restless: { html: restless },
  unseen: { html: unseenPage },
  long: { html: () => newsPage(30_000, 7) },
  huge: { html: hugeTextNode },
  'nested-20000': { html: () => deeplyNested(20_000) },
  'nested-50000': { html: () => deeplyNested(50_000) },
  surrogates: { html: loneSurrogates },
  rtl: { html: rightToLeft },
  'zero-width': { html: zeroWidth },
  hostile: { html: hostile },
  wrecker: { html: cardWrecker },
  modal: { html: modalPage },
  links: { html: linksPage },
  corners: { html: cornersPage },
  'full-screen': { html: fullScreenPage },
  'trusted-types': { html: storyPage, policy: trustedTypesPolicy },
  strict: { html: strictPage, policy: strictPolicy },
  empty: { html: emptyPage },
  german: { html: germanPage },
  'long-names': { html: longNamesPage },
  never: { html: neverComes },
  novel: { html: novelPage },
  feed: { html: feed, type: 'application/xml' },
  ...real,
};
