import { writeFileSync } from 'node:fs';
import { noticeFile, noticeText } from './notice.ts';

writeFileSync(noticeFile, noticeText());
console.log('NOTICE written');
