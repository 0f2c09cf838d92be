import type { CDPSession } from 'playwright-core';
import { until } from '../until.ts';

/** Runs an extension's action on the tab in front, as a click on its button does. */
export const clickButton = async (whole: CDPSession, extension: string): Promise<void> => {
  const inFront = await until(
    'a tab is in front',
    async () => {
      // A tab is a target around that of its page. What is told of it comes as text or not, depending on the version.
      const { targetInfos } = await whole.send('Target.getTargets', {
        filter: [{ type: 'tab' }, { exclude: true }],
      });
      return targetInfos.find(({ embedderData }) => String(embedderData?.['tabActive']) === 'true');
    },
    (tab) => tab !== undefined,
  );
  await whole.send('Extensions.triggerAction', { id: extension, targetId: inFront?.targetId ?? '' });
};
