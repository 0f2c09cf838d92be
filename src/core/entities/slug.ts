import { fold } from '../text/fold-text.ts';

/** A title as an id: lower case ASCII letters and digits with single hyphens ("São Tomé" -> "sao-tome"). */
export const slug = (title: string): string =>
  fold(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
