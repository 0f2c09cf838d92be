// @vitest-environment happy-dom
import type { JSX } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { useAnswer, type Asked } from '../../../src/ui/use-answer.ts';
import { byHand } from './by-hand.ts';
import { clear, show } from './show.ts';

afterEach(clear);

/** Asks in a component; a test changes the question and answers by hand. */
const asking = () => {
  const asked: { readonly question: string; readonly reply: (answer: string) => void }[] = [];
  let latest: Asked<string> | undefined;
  const Probe = ({ question }: { readonly question: string | undefined }): JSX.Element => {
    latest = useAnswer(question, (put) => {
      const { promise, resolve } = byHand<string>();
      asked.push({ question: put, reply: resolve });
      return promise;
    });
    return <p>{latest.answer}</p>;
  };
  const place = show(<Probe question={undefined} />);
  const ask = (question: string): void => {
    void act(() => render(<Probe question={question} />, place));
  };
  return { asked, ask, now: () => latest! };
};

describe('useAnswer', () => {
  it('asks nothing without a question', () => {
    expect(asking().asked).toEqual([]);
  });

  it('keeps the answer before, and says that it is not fresh', async () => {
    const { asked, ask, now } = asking();
    ask('a');
    await act(async () => asked[0]!.reply('A'));
    expect(now()).toMatchObject({ answer: 'A', fresh: true });
    ask('b');
    expect(now()).toMatchObject({ answer: 'A', fresh: false });
    await act(async () => asked[1]!.reply('B'));
    expect(now()).toMatchObject({ answer: 'B', fresh: true });
  });

  it('drops an answer that comes after the next question', async () => {
    const { asked, ask, now } = asking();
    ask('a');
    ask('b');
    await act(async () => asked[1]!.reply('B'));
    await act(async () => asked[0]!.reply('A'));
    expect(now().answer).toBe('B');
  });

  it('asks the same again when told to', async () => {
    const { asked, ask, now } = asking();
    ask('a');
    await act(async () => asked[0]!.reply('A'));
    void act(() => now().askAgain());
    expect(now().answer).toBeUndefined();
    await act(async () => asked[1]!.reply('A2'));
    expect(now().answer).toBe('A2');
  });
});
