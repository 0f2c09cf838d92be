import type { ArticleSummary } from '../core/article.ts';

/** The `lang` of an article's own words: screen readers pronounce, and browsers set and hyphenate, by it. */
export const articleLanguage = ({ language = 'en' }: Pick<ArticleSummary, 'language'>): string => language;
