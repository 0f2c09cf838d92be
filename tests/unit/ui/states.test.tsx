// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clear, click, find, show } from './show.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fakeBrowser }));
const { EmptyState } = await import('../../../src/ui/empty-state.tsx');
const { ErrorState } = await import('../../../src/ui/error-state.tsx');
const { failureText } = await import('../../../src/ui/failure-text.ts');

afterEach(clear);

describe('states', () => {
  it('an empty one says what and why', () => {
    const shown = show(<EmptyState title="Nothing here" explanation="It is empty." />);
    expect(shown.textContent).toBe('Nothing hereIt is empty.');
  });

  it('an error is announced and can be tried again', () => {
    const onRetry = vi.fn();
    const shown = show(<ErrorState message="It broke." onRetry={onRetry} />);
    expect(find(shown, '[role=alert]').textContent).toContain('It broke.');
    click(find(shown, 'button', 'Try again'));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  it.each(['bad-request', 'data-broken', 'not-found', 'no-receiver', 'extension-gone', 'internal'] as const)(
    '%s is told in a sentence',
    (code) => {
      expect(failureText(code)).toMatch(/^[A-Z].*\.$/);
    },
  );
});
