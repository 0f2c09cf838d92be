// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser, resetFakeBrowser } from '../ui/fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../ui/fake-browser.ts')).fakeBrowser,
}));
// Nothing has a place where nothing is laid out.
vi.mock('../../../src/card/place.ts', () => ({ keepPlaced: () => () => undefined }));
const { Card } = await import('../../../src/card/card.tsx');
type Subject = Parameters<InstanceType<typeof Card>['open']>[0];

const subject: Subject = {
  surface: 'Kim',
  kind: 'person',
  name: 'Kim Jong Un',
  entity: 'kim-jong-un',
  paragraph: 'Kim met Putin.',
  nearby: ['vladimir-putin'],
  shades: { light: '#000000', dark: '#ffffff' },
  theme: 'system',
  otherNames: ['Mr Kim'],
  host: 'news.example.org',
};
const entity = {
  id: 'kim-jong-un',
  name: 'Kim Jong Un',
  kind: 'person',
  description: 'Leader of North Korea',
  born: 1984,
  hasMap: false,
};
const article = {
  id: 'summit',
  title: 'The summit at the cosmodrome',
  kind: 'event',
  date: '2023-09-13',
  source: 'Backstory',
  score: 1,
  because: ['Vladimir Putin'],
  sentence: 'They met among the rockets.',
};

const closed = vi.fn<() => void>();
const failed = vi.fn<(code: string) => void>();
let card: InstanceType<typeof Card>;
/** The shadow root, which is closed to everybody but these tests. */
let root: ShadowRoot | undefined;

beforeEach(() => {
  resetFakeBrowser();
  closed.mockReset();
  failed.mockReset();
  root = undefined;
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function attachAndKeep(this: Element, init) {
    expect(init.mode).toBe('closed');
    root = attach.call(this, { mode: 'open' });
    return root;
  });
  document.body.innerHTML = '<p>Kim met Putin. <a href="#">Link</a></p>';
  card = new Card({ closed, failed });
});
afterEach(() => {
  card.close();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const answer = (value: unknown): void => {
  fakeBrowser.runtime.sendMessage.mockResolvedValue({ ok: true, value });
};
const fail = (code: string): void => {
  fakeBrowser.runtime.sendMessage.mockResolvedValue({ ok: false, failure: { code, detail: '' } });
};
const open = (about = subject, takeFocus = false): void => {
  const contextElement = document.querySelector('p')!;
  card.open(about, { contextElement, getBoundingClientRect: () => new DOMRect() }, takeFocus);
};
const text = (): string => root?.textContent ?? '';
const shows = (words: string): Promise<void> => vi.waitFor(() => expect(text()).toContain(words));
const hosts = (): number => document.querySelectorAll('backstory-card').length;

describe('the card', () => {
  it('says who it is and what there is to read, with the sentence that matters', async () => {
    answer({ entity, articles: [article] });
    open();
    await shows('The summit at the cosmodrome');
    for (const words of [
      'Person',
      'Kim Jong Un',
      'Leader of North Korea',
      '13 September 2023',
      'They met among the rockets.',
      'Born 1984',
      'Also here as Mr Kim',
    ]) {
      expect(text()).toContain(words);
    }
    expect(fakeBrowser.runtime.sendMessage).toHaveBeenCalledWith({
      to: 'background',
      name: 'card',
      params: expect.objectContaining({ surface: 'Kim', entity: 'kim-jong-un', nearby: ['vladimir-putin'] }),
    });
  });

  it('is a labelled dialog', async () => {
    answer({ entity, articles: [] });
    open();
    await shows('Leader of North Korea');
    const dialog = root!.querySelector('[role=dialog]')!;
    expect(root!.getElementById(dialog.getAttribute('aria-labelledby')!)?.textContent).toBe('Kim Jong Un');
    expect(root!.getElementById(dialog.getAttribute('aria-describedby')!)?.textContent).toBe(
      entity.description,
    );
  });

  it('puts one element into the page, and takes it out again', async () => {
    answer({ entity, articles: [] });
    open();
    expect(hosts()).toBe(0);
    await shows('Kim');
    open({ ...subject, name: 'Somebody else' });
    await vi.waitFor(() => expect(hosts()).toBe(1));
    card.close();
    expect(hosts()).toBe(0);
    expect(closed).toHaveBeenCalledTimes(1);
  });

  it('comes back when the page takes it out, but not once it is closed', async () => {
    answer({ entity, articles: [] });
    open();
    await shows('Leader of North Korea');
    const host = document.querySelector('backstory-card')!;
    host.remove();
    await vi.waitFor(() => expect(hosts()).toBe(1));
    card.close();
    host.dispatchEvent(new Event('toggle'));
    await Promise.resolve();
    expect(hosts()).toBe(0);
  });

  it('shows that it is loading only if that takes a while', async () => {
    vi.useFakeTimers();
    fakeBrowser.runtime.sendMessage.mockReturnValue(new Promise(() => undefined));
    open();
    vi.advanceTimersByTime(149);
    expect(hosts()).toBe(0);
    vi.advanceTimersByTime(1);
    expect(root!.querySelector('[role=status]')?.textContent).toContain('Kim Jong Un');
    expect(root!.querySelector('[aria-busy=true]')).not.toBeNull();
  });

  it('says when there is no article, and when nobody can tell who it is', async () => {
    answer({ entity, articles: [] });
    open();
    await shows('No article');
    answer({ articles: [] });
    const { entity: _, ...unlinked } = subject;
    open(unlinked);
    await shows('cannot tell who');
    expect(text()).toContain('No article in your datasets has the name “Kim”.');
  });

  it('of whom nobody knows shows the articles with the name, and searches for it', async () => {
    answer({ articles: [article] });
    const { entity: _, ...unlinked } = subject;
    open(unlinked);
    await shows('They met among the rockets.');
    expect(text()).toContain('Articles that have the name “Kim”:');
    answer(null);
    [...root!.querySelectorAll('button')]
      .find((button) => button.textContent === 'Search all articles')!
      .click();
    await vi.waitFor(() => expect(card.isOpen).toBe(false));
    expect(fakeBrowser.runtime.sendMessage).toHaveBeenLastCalledWith({
      to: 'background',
      name: 'openSearch',
      params: { query: 'Kim' },
    });
  });

  it('says what failed, and tries again when asked', async () => {
    fail('data-broken');
    open();
    await shows('could not read');
    expect(failed).toHaveBeenCalledWith('data-broken');
    answer({ entity, articles: [article] });
    root!.querySelector('button')!.click();
    await shows('The summit');
  });

  it('opens an article and closes', async () => {
    answer({ entity, articles: [article] });
    open();
    await shows('The summit');
    fakeBrowser.runtime.sendMessage.mockResolvedValue({ ok: true, value: null });
    root!.querySelector('button')!.click();
    await vi.waitFor(() => expect(card.isOpen).toBe(false));
    expect(fakeBrowser.runtime.sendMessage).toHaveBeenLastCalledWith({
      to: 'background',
      name: 'openArticle',
      params: { id: 'summit' },
    });
  });

  describe('that is told of a mistake', () => {
    const button = (label: string): HTMLButtonElement => {
      const found = [...root!.querySelectorAll('button')].find(({ textContent }) => textContent === label);
      if (!found) throw new Error(`no button ${label}`);
      return found;
    };
    /** The requests that have been made, in their order. */
    const asked = (): string[] =>
      fakeBrowser.runtime.sendMessage.mock.calls.map(([message]) => (message as { name: string }).name);

    beforeEach(async () => {
      answer({ entity, articles: [article] });
      open();
      await shows('The summit');
    });

    it('says so where it cannot be stored, and tries again when asked', async () => {
      fail('not-saved');
      button('Not this one').click();
      await shows('This could not be saved. The browser may be short of space.');
      expect(failed).toHaveBeenCalledWith('not-saved');
      expect(text()).toContain('The summit');
      fakeBrowser.runtime.sendMessage
        .mockResolvedValueOnce({ ok: true, value: { id: 'made' } })
        .mockResolvedValue({ ok: true, value: { entity, articles: [article] } });
      button('Try again').click();
      await shows('Undo');
      expect(text()).not.toContain('could not be saved');
      expect(asked()).toEqual(['card', 'addCorrection', 'addCorrection', 'card']);
    });

    it('says so where it cannot be taken back', async () => {
      fakeBrowser.runtime.sendMessage.mockResolvedValueOnce({ ok: true, value: { id: 'made' } });
      button('Not this one').click();
      await shows('Undo');
      fail('no-receiver');
      button('Undo').click();
      await shows('Backstory did not answer.');
      expect(text()).toContain('Undo');
    });

    it('changes where it holds in one step, so that nothing is lost where that fails', async () => {
      fakeBrowser.runtime.sendMessage.mockResolvedValueOnce({ ok: true, value: { id: 'made' } });
      button('Not this one').click();
      await shows('Undo');
      fakeBrowser.runtime.sendMessage.mockResolvedValueOnce({ ok: true, value: { id: 'again' } });
      button('On all sites').click();
      await vi.waitFor(() => expect(asked()).toHaveLength(5));
      expect(fakeBrowser.runtime.sendMessage.mock.calls[3]).toEqual([
        {
          to: 'background',
          name: 'addCorrection',
          params: {
            correction: expect.objectContaining({ verdict: 'not-this', entity: 'kim-jong-un' }),
            replaced: 'made',
          },
        },
      ]);
    });
  });

  it('does not show an answer to an earlier question', async () => {
    let late: (value: unknown) => void = () => undefined;
    fakeBrowser.runtime.sendMessage.mockReturnValueOnce(new Promise((resolve) => (late = resolve)));
    open();
    answer({ entity: { ...entity, name: 'Vladimir Putin' }, articles: [] });
    open({ ...subject, name: 'Vladimir Putin', otherNames: [] });
    await shows('Vladimir Putin');
    late({ ok: true, value: { entity, articles: [] } });
    await Promise.resolve();
    expect(text()).not.toContain('Kim');
  });

  it('keeps its keys and clicks from the page', async () => {
    answer({ entity, articles: [article] });
    open();
    await shows('The summit');
    const heard = vi.fn();
    for (const type of ['keydown', 'pointerdown']) document.addEventListener(type, heard);
    const button = root!.querySelector('button')!;
    button.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', bubbles: true, composed: true }));
    button.dispatchEvent(new Event('pointerdown', { bubbles: true, composed: true }));
    expect(heard).not.toHaveBeenCalled();
  });

  it('gives the focus back where it was', async () => {
    const link = document.querySelector('a')!;
    link.focus();
    answer({ entity, articles: [article] });
    open(subject, true);
    await shows('The summit');
    expect(card.hasFocus).toBe(true);
    card.close();
    expect(document.activeElement).toBe(link);
  });
});
