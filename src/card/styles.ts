import articleRow from '../ui/article-row.css?inline';
import button from '../ui/button.css?inline';
import hidden from '../ui/hidden.css?inline';
import kindMark from '../ui/kind-mark.css?inline';
import states from '../ui/states.css?inline';
import tokens from '../ui/tokens.css?inline';
import card from './card.css?inline';

/** A style sheet for the card's shadow root: the shared styles that it needs, and its own. */
export const cardSheet = (): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync([tokens, hidden, button, kindMark, articleRow, states, card].join('\n'));
  return sheet;
};
