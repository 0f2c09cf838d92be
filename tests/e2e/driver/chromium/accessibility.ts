import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe finds wrong with a page as it is shown: rule, and the elements that break it. None where all is well. */
export const accessibilityProblems = async (page: Page): Promise<string[]> => {
  // Legacy mode opens no second page, which an extension's own policy would forbid to be filled.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
};
