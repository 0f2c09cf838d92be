import { writeFileSync } from 'node:fs';
import { NOTICE_FILE, noticeText } from './notice.ts';

writeFileSync(NOTICE_FILE, noticeText());
console.log('NOTICE written');
