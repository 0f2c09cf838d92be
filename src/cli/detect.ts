import { analyse } from '../core/analyse.ts';
import { answerLines } from './answer-lines.ts';
import { loadAnalyser } from './load.ts';

const data = loadAnalyser();

answerLines(({ id, text }) => ({
  id,
  mentions: analyse(data, text).mentions.map(({ start, end, kind, entity, confidence }) => ({
    start,
    end,
    kind,
    ...(entity === undefined ? {} : { entity: data.table.idOf(entity), name: data.table.nameOf(entity) }),
    confidence: Math.round(confidence * 1000) / 1000,
  })),
}));
