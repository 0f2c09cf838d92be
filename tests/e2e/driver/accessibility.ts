import packaged from 'axe-core';

/** What the script below makes known to a page. */
declare const axe: typeof packaged;

/** The script that makes axe known to the page it runs in. */
export const axeScript = packaged.source;

/** Runs in a page that has the script: what axe finds wrong, as rule and element. None where all is well. */
export const accessibilityProblems = async (): Promise<string[]> => {
  const { violations } = await axe.run();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
};
