import type { Settings } from '../shared/settings/schema.ts';
import articleRow from '../ui/article-row.css?inline';
import button from '../ui/button.css?inline';
import entityFacts from '../ui/entity-facts.css?inline';
import hidden from '../ui/hidden.css?inline';
import kindMark from '../ui/kind-mark.css?inline';
import locator from '../ui/locator/locator.css?inline';
import states from '../ui/states.css?inline';
import tokens from '../ui/tokens.css?inline';
import card from './card.css?inline';
import corrections from './corrections/corrections.css?inline';
import host from './host.css?inline';
import peek from './peek.css?inline';
import skeleton from './skeleton.css?inline';

const shared = [tokens, hidden, button, kindMark, articleRow, entityFacts, locator, states];
const own = [host, card, skeleton, corrections, peek];

/** A style sheet for the card's shadow root: the shared styles that it needs, its own, and last an empty `:host` rule. */
export const cardSheet = (): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync([...shared, ...own, ':host {}'].join('\n'));
  return sheet;
};

/** The last rule: what depends on the browser's text size, on how far the page zooms itself, and on the reader's theme. */
export const environmentRule = (textSize: string, pageZoom: number, theme: Settings['theme']): string =>
  `:host { --rem: ${textSize}; zoom: ${1 / pageZoom} !important; color-scheme: ${
    theme === 'system' ? 'light dark' : theme
  } !important; }`;
