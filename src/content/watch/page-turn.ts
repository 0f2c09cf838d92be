/**
 * Whether a page has become another one without loading, as in applications that swap articles: its address changed,
 * apart from the fragment. Gives a function that says so once for each change.
 */
export const pageTurns = (address: () => string = () => location.href): (() => boolean) => {
  let current = withoutFragment(address());
  return () => {
    const now = withoutFragment(address());
    const hasTurned = now !== current;
    current = now;
    return hasTurned;
  };
};

const withoutFragment = (address: string): string => address.split('#', 1)[0] ?? '';
