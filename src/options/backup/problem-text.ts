import { text } from '../../shared/i18n.ts';
import type { BackupProblem } from './read-backup.ts';
import { largestBackup } from './backup.ts';

/** What is wrong with a file, in one sentence. */
export const problemText = (problem: BackupProblem): string => {
  switch (problem.name) {
    case 'too-large':
      return text('backupTooLarge', largestBackup / 1_000_000);
    case 'not-text':
      return text('backupNotText');
    case 'not-json':
      return problem.line === undefined ? text('backupNotJson') : text('backupNotJsonAt', problem.line);
    case 'not-backup':
      return text('backupNotBackup');
    case 'newer':
      return text('backupNewer');
    case 'field':
      return text('backupWrongField', problem.field);
  }
};
