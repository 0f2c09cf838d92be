import { useEffect, useState } from 'preact/hooks';
import { addressOf, searchHash, type Address } from './address.ts';

/**
 * What the address asks for, through links, back and forward, and a way to search. A search is one step of the
 * history, whatever is typed in it: back leads to where it was begun.
 */
export const useAddress = (): { readonly address: Address; readonly search: (query: string) => void } => {
  const [address, setAddress] = useState(() => addressOf(location.hash));
  useEffect(() => {
    const changed = (): void => setAddress(addressOf(location.hash));
    window.addEventListener('hashchange', changed);
    return () => window.removeEventListener('hashchange', changed);
  }, []);

  const search = (query: string): void => {
    if (address.view === 'search') history.replaceState(null, '', searchHash(query));
    else history.pushState(null, '', searchHash(query));
    setAddress({ view: 'search', query });
  };
  return { address, search };
};
