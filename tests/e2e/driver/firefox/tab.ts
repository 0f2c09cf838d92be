import { writeFile } from 'node:fs/promises';
import * as v from 'valibot';
import { accessibilityProblems, axeScript } from '../accessibility.ts';
import type { HeldKey, HighlightedRange, Key, Rendering, Tab } from '../extension-browser.ts';
import { highlightedRanges, highlightPrefix } from '../highlighted-ranges.ts';
import type { PageFunction } from '../page-call.ts';
import { settled } from '../settled.ts';
import { until } from '../until.ts';
import { renderSelected, resizeSelected } from './rendering.ts';
import type { Session } from './session.ts';

/** Code points by which WebDriver names keys. */
const keyCodes: Readonly<Record<Key | HeldKey, string>> = {
  Escape: '\uE00C',
  Enter: '\uE007',
  Tab: '\uE004',
  Alt: '\uE00A',
  Shift: '\uE008',
  Control: '\uE009',
};

/** Where the open card's shadow root is, as an expression of privileged page code. */
const cardRoot = `document.querySelector('backstory-card')?.openOrClosedShadowRoot`;

const moveTo = (x: number, y: number): object => ({
  type: 'pointerMove',
  origin: 'viewport',
  x: Math.round(x),
  y: Math.round(y),
  duration: 0,
});

export class FirefoxTab implements Tab {
  readonly id: number;
  readonly #session: Session;
  readonly #handle: string;

  constructor(session: Session, handle: string, id: number) {
    this.#session = session;
    this.#handle = handle;
    this.id = id;
  }

  open(url: string): Promise<void> {
    return this.#use(true, async () => {
      await this.#session.send('WebDriver:Navigate', { url });
      const shown = v.parse(v.string(), await this.#session.send('WebDriver:GetCurrentURL'));
      if (/^about:(?:tabcrashed|neterror)/.test(shown)) throw new Error(`${url} ended in ${shown}`);
    });
  }

  evaluate<Args extends readonly unknown[], Value>(
    call: PageFunction<Args, Value>,
    ...args: Args
  ): Promise<Value> {
    return this.#use(false, () => this.#session.call('page', call, args));
  }

  highlights(): Promise<HighlightedRange[]> {
    return this.#use(false, () => this.#session.call('privileged', highlightedRanges, [highlightPrefix]));
  }

  inCard<Args extends readonly unknown[], Value>(
    call: PageFunction<[card: ShadowRoot, ...rest: Args], Value>,
    ...args: Args
  ): Promise<Value | undefined> {
    return this.#use(false, async () => {
      const open = `return Boolean(${cardRoot})`;
      const isOpen = await this.#session.send('WebDriver:ExecuteScript', {
        script: open,
        args: [],
        sandbox: 'system',
      });
      return isOpen === true ? this.#session.call('privileged', call, args, [cardRoot]) : undefined;
    });
  }

  pointAt(left: number, top: number): Promise<void> {
    return this.#act({
      type: 'pointer',
      id: 'mouse',
      parameters: { pointerType: 'mouse' },
      actions: [moveTo(left > 3 ? left - 3 : left + 3, top), moveTo(left, top)],
    });
  }

  press(key: Key): Promise<void> {
    const value = keyCodes[key];
    return this.#type([
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
  }

  hold(key: HeldKey): Promise<void> {
    return this.#type([{ type: 'keyDown', value: keyCodes[key] }]);
  }

  release(key: HeldKey): Promise<void> {
    return this.#type([{ type: 'keyUp', value: keyCodes[key] }]);
  }

  tapAt(left: number, top: number): Promise<void> {
    return this.#act({
      type: 'pointer',
      id: 'finger',
      parameters: { pointerType: 'touch' },
      actions: [moveTo(left, top), { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }],
    });
  }

  render(rendering: Rendering): Promise<void> {
    return this.#use(true, () => this.#session.callBrowser(renderSelected, rendering));
  }

  resize(width: number, height: number, scale = 1): Promise<void> {
    return this.#use(true, async () => {
      await this.#session.callBrowser(resizeSelected, width, height, scale);
      await until(
        `the viewport is ${width} by ${height}`,
        () => this.#session.call('page', () => [innerWidth, innerHeight].join(' by '), []),
        (size) => size === `${width} by ${height}`,
      );
    });
  }

  settled(): Promise<void> {
    return this.evaluate(settled);
  }

  async accessibilityProblems(): Promise<string[]> {
    await this.#use(false, () =>
      this.#session.send('WebDriver:ExecuteScript', { script: axeScript, args: [], sandbox: null }),
    );
    return this.evaluate(accessibilityProblems);
  }

  screenshot(file: string): Promise<void> {
    return this.#use(true, async () => {
      const shot = await this.#session.send('WebDriver:TakeScreenshot', { full: false, hash: false });
      await writeFile(file, Buffer.from(v.parse(v.string(), shot), 'base64'));
    });
  }

  close(): Promise<void> {
    return this.#use(false, async () => {
      await this.#session.send('WebDriver:CloseWindow');
    });
  }

  #type(actions: readonly object[]): Promise<void> {
    return this.#act({ type: 'key', id: 'keyboard', actions });
  }

  #act(source: object): Promise<void> {
    return this.#use(true, async () => {
      await this.#session.send('WebDriver:PerformActions', { actions: [source] });
    });
  }

  /** Runs commands with this tab as the current one, in front or wherever it is. */
  #use<Value>(inFront: boolean, commands: () => Promise<Value>): Promise<Value> {
    return this.#session.alone(async () => {
      await this.#session.send('WebDriver:SwitchToWindow', { handle: this.#handle, focus: inFront });
      return commands();
    });
  }
}
