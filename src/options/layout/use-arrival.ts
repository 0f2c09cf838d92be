import { useEffect } from 'preact/hooks';

/** Goes to the section that the address names, once the sections are there: the browser has looked for it too early. */
export const useArrival = (isThere: boolean): void => {
  useEffect(() => {
    if (isThere && location.hash !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [isThere]);
};
