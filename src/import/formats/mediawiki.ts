import { messageOf } from '../../shared/result.ts';
import { limits } from '../limits.ts';
import type { Reading, Source } from '../reading.ts';
import { articleOfWikitext } from './wikitext.ts';
import { readXml, type XmlHandler } from './xml.ts';

/** Characters of a title in a message. */
const shownTitle = 100;

interface Page {
  title: string;
  namespace: string;
  redirect: string | undefined;
  text: string;
  time: string;
  model: string;
}

interface Site {
  name: string;
  /** Address of one of its pages. */
  base: string;
  language: string;
}

/** An XML dump of a MediaWiki site, as Special:Export and Wikimedia's dumps are. */
export async function* readMediaWiki({
  bytes,
  where: file,
}: Source): AsyncGenerator<Reading, void, undefined> {
  const site: Site = { name: '', base: '', language: '' };
  let pages = 0;
  let last = '';
  try {
    for await (const page of readXml(bytes, pageHandler(site))) {
      pages += 1;
      last = page.title.slice(0, shownTitle);
      yield readingOf(page, site, { ...file, record: page.title.slice(0, shownTitle) });
    }
  } catch (thrown) {
    const where = last === '' ? file : { ...file, record: last };
    yield { problem: { code: 'xml-damaged', where, detail: messageOf(thrown).slice(0, 200) } };
    return;
  }
  if (pages === 0) yield { problem: { code: 'xml-not-articles', where: file } };
}

const readingOf = (page: Page, site: Site, where: { file: string; record: string }): Reading => {
  const { title, namespace, redirect, text, time, model } = page;
  if (namespace !== '' && namespace !== '0') return { problem: { code: 'page-of-the-wiki', where } };
  // Data and code, which wikis keep in pages too.
  if (model !== '' && model !== 'wikitext') return { problem: { code: 'page-not-an-article', where } };
  if (title.length > limits.title)
    return { problem: { code: 'title-too-long', where, detail: String(limits.title) } };
  if (text.length > limits.text)
    return { problem: { code: 'record-too-long', where, detail: String(limits.text) } };
  if (redirect !== undefined && redirect.length > limits.title)
    return { problem: { code: 'page-not-an-article', where } };
  if (redirect !== undefined) return { redirect: { from: title, to: redirect }, where };
  const article = articleOfWikitext(title, text);
  if (!article) return { problem: { code: 'page-not-an-article', where } };
  if (article === 'namesakes') return { problem: { code: 'page-of-namesakes', where } };
  if ('redirect' in article) return { redirect: { from: title, to: article.redirect }, where };
  return {
    record: {
      ...article,
      title,
      asOf: time.slice(0, 10),
      ...(site.name === '' ? {} : { source: site.name }),
      ...(site.language === '' ? {} : { language: site.language }),
      ...(/^https?:\/\//.test(site.base) ? { url: pageAddress(site.base, title) } : {}),
    },
    where,
  };
};

const pageAddress = (base: string, title: string): string =>
  new URL(encodeURIComponent(title.replaceAll(' ', '_')), base).href;

const pageHandler = (site: Site): XmlHandler<Page> => {
  const found: Page[] = [];
  let page: Page | undefined;
  return {
    open: ({ name, attributes }) => {
      // Some wikis give words there that are no language ("simple"); articles then have the dataset's.
      const language = attributes['xml:lang'] ?? '';
      const tag = /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.exec(language) ?? /^[a-z]{2,3}(?=-)/i.exec(language);
      if (name === 'mediawiki') site.language = tag?.[0] ?? '';
      if (name === 'page')
        page = { title: '', namespace: '', redirect: undefined, text: '', time: '', model: '' };
      if (name === 'redirect' && page) page.redirect = attributes['title'];
    },
    close: (name, _depth, text) => {
      if (name === 'sitename') site.name = text.trim();
      if (name === 'base') site.base = text.trim();
      if (!page) return;
      if (name === 'title') page.title = text.trim();
      // Of several revisions the last one counts.
      if (name === 'ns') page.namespace = text.trim();
      if (name === 'text') page.text = text;
      if (name === 'model') page.model = text.trim();
      if (name === 'timestamp') page.time = text.trim();
      if (name !== 'page') return;
      found.push(page);
      page = undefined;
    },
    take: () => found.splice(0),
  };
};
