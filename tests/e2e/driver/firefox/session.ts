import * as v from 'valibot';
import { callExpression, valueIn, type PageFunction } from '../page-call.ts';
import type { Marionette } from './marionette.ts';

/** Which globals a script of Marionette sees: the page's own, or privileged ones that page scripts cannot touch. */
export type Sandbox = 'page' | 'privileged';

const sandboxNames = { page: null, privileged: 'system' } as const;

/** Commands to one Firefox. Those that belong together run without others in between. */
export class Session {
  readonly #marionette: Marionette;
  #last: Promise<unknown> = Promise.resolve();

  constructor(marionette: Marionette) {
    this.#marionette = marionette;
  }

  send(command: string, params?: Readonly<Record<string, unknown>>): Promise<unknown> {
    return this.#marionette.send(command, params);
  }

  /** Runs some commands after all earlier ones are through. */
  alone<Value>(commands: () => Promise<Value>): Promise<Value> {
    const turn = this.#last.then(commands, commands);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** Calls a function in the document of the current tab. */
  async call<Args extends readonly unknown[], Value>(
    sandbox: Sandbox,
    call: PageFunction<Args, Value>,
    args: readonly unknown[],
    pageArguments?: readonly string[],
  ): Promise<Value> {
    const script = `return ${callExpression(call, args, pageArguments)}`;
    const answer = await this.send('WebDriver:ExecuteScript', {
      script,
      args: [],
      sandbox: sandboxNames[sandbox],
    });
    return valueIn(v.parse(v.string(), answer));
  }

  /** Calls a function in the browser's own window, with all privileges. */
  async callBrowser<Args extends readonly unknown[], Value>(
    call: PageFunction<Args, Value>,
    ...args: Args
  ): Promise<Value> {
    await this.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await this.call('privileged', call, args);
    } finally {
      await this.send('Marionette:SetContext', { value: 'content' });
    }
  }
}
