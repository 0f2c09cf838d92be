import { fold } from './fold.ts';

/** A title as an id: lower case ASCII letters and digits with single hyphens ("São Tomé" -> "sao-tome"). */
export function slug(title: string): string {
  return fold(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
