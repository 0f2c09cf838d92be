import { relatedForText } from '../core/rank/related-for-text.ts';
import { answerLines } from './answer-lines.ts';
import { loadAll } from './load.ts';

const data = loadAll();

answerLines(({ id, text }) => ({
  id,
  articles: relatedForText(data, text).map(({ id: article, title, score, because }) => ({
    id: article,
    title,
    score: Math.round(score * 1000) / 1000,
    because,
  })),
}));
