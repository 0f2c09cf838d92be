import { useEffect, useState } from 'preact/hooks';
import type { FailureCode } from '../shared/result.ts';
import { askBackground } from '../shared/send.ts';
import { foundNames, type FoundName } from './found-name.ts';

/** What the detector found in the example, and the way to ask again where that failed. */
export interface Found {
  readonly names: readonly FoundName[];
  readonly problem: FailureCode | undefined;
  readonly retry: () => void;
}

/** The people and places that the detector itself finds in a paragraph. */
export const useFoundNames = (paragraph: string): Found => {
  const [names, setNames] = useState<readonly FoundName[]>([]);
  const [problem, setProblem] = useState<FailureCode>();
  const [round, setRound] = useState(0);
  useEffect(() => {
    const ask = async (): Promise<void> => {
      const result = await askBackground('analyse', { blocks: [paragraph], known: [], language: 'en' });
      setProblem(result.ok ? undefined : result.failure.code);
      if (result.ok) setNames(foundNames(result.value));
    };
    void ask();
  }, [paragraph, round]);
  return { names, problem, retry: () => setRound((before) => before + 1) };
};
