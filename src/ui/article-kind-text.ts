import type { ArticleKind } from '../core/article.ts';
import { text, type MessageName } from '../shared/i18n.ts';

const names: Readonly<Record<ArticleKind, MessageName>> = {
  person: 'articleKindPerson',
  place: 'articleKindPlace',
  event: 'articleKindEvent',
  topic: 'articleKindTopic',
  profile: 'articleKindProfile',
  speech: 'articleKindSpeech',
};

/** What sort of text an article is, in a word or two. */
export const articleKindText = (kind: ArticleKind): string => text(names[kind]);
