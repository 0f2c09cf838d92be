import { useLayoutEffect, useState } from 'preact/hooks';
import { onStaleAnswers } from './stale-answers.ts';

/** What is known of the answer to a question while it is asked anew. */
export interface Asked<Answer> {
  /** The latest answer, undefined before the first. */
  readonly answer: Answer | undefined;
  /** Whether that answers the present question, not the one before. */
  readonly fresh: boolean;
  /** Drops the answer and asks anew. */
  readonly askAgain: () => void;
}

/**
 * The answer to a question, asked anew whenever `question` changes or answers are stale. Undefined asks nothing. `ask`
 * must not reject.
 */
export const useAnswer = <Answer>(
  question: string | undefined,
  ask: (question: string) => Promise<Answer>,
): Asked<Answer> => {
  const [given, setGiven] = useState<{ readonly question: string; readonly answer: Answer }>();
  const [round, setRound] = useState(0);

  // Not an effect that waits for the frame to be painted: the question is on its way meanwhile.
  useLayoutEffect(() => {
    if (question === undefined) return undefined;
    let stopped = false;
    const askOnce = async (): Promise<void> => {
      const answer = await ask(question);
      if (!stopped) setGiven({ question, answer });
    };
    void askOnce();
    return () => {
      stopped = true;
    };
  }, [question, round]);

  useLayoutEffect(() => onStaleAnswers(() => setRound((before) => before + 1)), []);

  const askAgain = (): void => {
    setGiven(undefined);
    setRound((before) => before + 1);
  };
  return { answer: given?.answer, fresh: given !== undefined && given.question === question, askAgain };
};
