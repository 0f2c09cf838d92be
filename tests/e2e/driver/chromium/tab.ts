import { writeFile } from 'node:fs/promises';
import type { CDPSession, Page } from 'playwright-core';
import { accessibilityProblems, axeScript } from '../accessibility.ts';
import type { HeldKey, HighlightedRange, Key, Rendering, Tab } from '../extension-browser.ts';
import { highlightedRanges, highlightPrefix } from '../highlighted-ranges.ts';
import { callExpression, valueIn, type PageFunction } from '../page-call.ts';
import { settled } from '../settled.ts';
import { closedShadowRoot } from './closed-shadow-root.ts';
import { startTrace, type TraceEvent } from './trace.ts';
import { watchWorkerMemory } from './worker-memory.ts';

export class ChromiumTab implements Tab {
  readonly id: number;
  readonly #page: Page;
  readonly #cdp: CDPSession;

  constructor(page: Page, cdp: CDPSession, id: number) {
    this.#page = page;
    this.#cdp = cdp;
    this.id = id;
  }

  async open(url: string): Promise<void> {
    await this.#page.bringToFront();
    await this.#page.goto(url, { waitUntil: 'load' });
  }

  evaluate<Args extends readonly unknown[], Value>(
    call: PageFunction<Args, Value>,
    ...args: Args
  ): Promise<Value> {
    return this.#run(callExpression(call, args));
  }

  async highlights(): Promise<HighlightedRange[]> {
    const { frameTree } = await this.#cdp.send('Page.getFrameTree');
    const { executionContextId } = await this.#cdp.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'tests',
    });
    return this.#run(callExpression(highlightedRanges, [highlightPrefix]), executionContextId);
  }

  async inCard<Args extends readonly unknown[], Value>(
    call: PageFunction<[card: ShadowRoot, ...rest: Args], Value>,
    ...args: Args
  ): Promise<Value | undefined> {
    const { root } = await this.#cdp.send('DOM.getDocument', { depth: -1, pierce: true });
    const shadowRoot = closedShadowRoot(root);
    if (!shadowRoot) return undefined;
    const { object } = await this.#cdp.send('DOM.resolveNode', { backendNodeId: shadowRoot.backendNodeId });
    const { result, exceptionDetails } = await this.#cdp.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: `function () { return ${callExpression(call, args, ['this'])}; }`,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return valueIn(String(result.value));
  }

  async pointAt(left: number, top: number): Promise<void> {
    await this.#page.bringToFront();
    await this.#page.mouse.move(left > 3 ? left - 3 : left + 3, top);
    await this.#page.mouse.move(left, top);
  }

  async press(key: Key): Promise<void> {
    await this.#page.bringToFront();
    await this.#page.keyboard.press(key);
  }

  async hold(key: HeldKey): Promise<void> {
    await this.#page.bringToFront();
    await this.#page.keyboard.down(key);
  }

  release(key: HeldKey): Promise<void> {
    return this.#page.keyboard.up(key);
  }

  async tapAt(left: number, top: number): Promise<void> {
    await this.#page.bringToFront();
    await this.#cdp.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    await this.#cdp.send('Input.dispatchTouchEvent', {
      type: 'touchStart',
      touchPoints: [{ x: left, y: top }],
    });
    await this.#cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }

  async screenshot(file: string): Promise<void> {
    await this.#page.bringToFront();
    // Playwright's own takes no more than one pixel for each of CSS.
    const { data } = await this.#cdp.send('Page.captureScreenshot', { format: 'png' });
    await writeFile(file, Buffer.from(data, 'base64'));
  }

  /** Gives the tab's origin no more storage than so many bytes; without a number, what the disk has. */
  async limitStorage(bytes?: number): Promise<void> {
    const origin = await this.evaluate(() => location.origin);
    await this.#cdp.send(
      'Storage.overrideQuotaForOrigin',
      bytes === undefined ? { origin } : { origin, quotaSize: bytes },
    );
  }

  /** Chooses files on disk in a file field, as the browser's own dialogue does. */
  async chooseFiles(field: string, files: readonly string[]): Promise<void> {
    const { root } = await this.#cdp.send('DOM.getDocument');
    const { nodeId } = await this.#cdp.send('DOM.querySelector', { nodeId: root.nodeId, selector: field });
    await this.#cdp.send('DOM.setFileInputFiles', { nodeId, files: [...files] });
  }

  /** Drags files on disk over a place of the tab, as from a folder, and calls back before they are let go of. */
  async dragFiles(
    [x, y]: readonly [left: number, top: number],
    files: readonly string[],
    over: () => Promise<void> = async () => undefined,
  ): Promise<void> {
    await this.#page.bringToFront();
    const data = { items: [], files: [...files], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver'] as const) {
      await this.#cdp.send('Input.dispatchDragEvent', { type, x, y, data });
    }
    await over();
    await this.#cdp.send('Input.dispatchDragEvent', { type: 'drop', x, y, data });
  }

  render({ colours, isPrint = false, isStrong = false, isForced = false }: Rendering): Promise<void> {
    return this.#page.emulateMedia({
      colorScheme: colours ?? null,
      media: isPrint ? 'print' : null,
      contrast: isStrong ? 'more' : null,
      forcedColors: isForced ? 'active' : null,
    });
  }

  async accessibilityProblems(): Promise<string[]> {
    await this.#cdp.send('Runtime.evaluate', { expression: axeScript });
    return this.evaluate(accessibilityProblems);
  }

  async resize(width: number, height: number, scale = 1): Promise<void> {
    await this.#cdp.send('Emulation.setDeviceMetricsOverride', {
      width,
      height,
      deviceScaleFactor: scale,
      mobile: false,
    });
  }

  settled(): Promise<void> {
    return this.evaluate(settled);
  }

  /** Calls a function in every document that the tab opens from now on, before the page's own scripts. */
  async callAtStart<Args extends readonly unknown[]>(
    call: PageFunction<Args, void>,
    ...args: Args
  ): Promise<void> {
    await this.#cdp.send('Page.enable');
    await this.#cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: callExpression(call, args) });
  }

  /** Records what the tab's processes do, until the function that it gives is called. */
  trace({ withProfile }: { readonly withProfile: boolean }): Promise<() => Promise<TraceEvent[]>> {
    return startTrace(this.#cdp, withProfile);
  }

  /** Watches the memory of workers that the page starts. Gives a function that tells the most of one, in bytes. */
  watchWorkerMemory(): Promise<() => number> {
    return watchWorkerMemory(this.#cdp);
  }

  /** Bytes that scripts hold in the tab's process, those of extensions too, after all garbage is collected. */
  async heapUsed(): Promise<number> {
    await this.#cdp.send('HeapProfiler.enable');
    await this.#cdp.send('HeapProfiler.collectGarbage');
    await this.#cdp.send('HeapProfiler.collectGarbage');
    const { usedSize, embedderHeapUsedSize, backingStorageSize } =
      await this.#cdp.send('Runtime.getHeapUsage');
    return usedSize + embedderHeapUsedSize + backingStorageSize;
  }

  close(): Promise<void> {
    return this.#page.close();
  }

  /** Playwright's own `evaluate` needs `eval`, which a page's content security policy may forbid. */
  async #run<Value>(expression: string, contextId?: number): Promise<Value> {
    const { result, exceptionDetails } = await this.#cdp.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      userGesture: true,
      ...(contextId === undefined ? {} : { contextId }),
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return valueIn(String(result.value));
  }
}
