// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser, resetFakeBrowser, storeChoices, storedChoices } from '../ui/fake-browser.ts';
import { clear, click, control, find, show } from '../ui/show.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../ui/fake-browser.ts')).fakeBrowser,
}));
const { App } = await import('../../../src/options/app.tsx');

const open = async (): Promise<HTMLElement> => {
  const page = show(<App />);
  await vi.waitFor(() => expect(page.textContent).toContain('Version'));
  return page;
};
const said = (page: HTMLElement, words: string): Promise<void> =>
  vi.waitFor(() => expect(find(page, '[role=status]').textContent).toBe(words));
const type = (field: HTMLInputElement, typed: string): void => {
  void act(() => {
    field.value = typed;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
};
const group = (page: HTMLElement, legend: string): HTMLElement => find(page, 'fieldset', legend);

beforeEach(resetFakeBrowser);
afterEach(clear);

describe('options', () => {
  it('saves a switch at once and says so', async () => {
    const page = await open();
    click(control(page, 'Places'));
    await said(page, 'Saved: Places');
    expect(storedChoices()).toEqual({ showPlaces: false });
  });

  it('offers each colour by name for each kind, and shows the choice in the preview', async () => {
    const page = await open();
    const before = find(page, '.preview-light span', 'Kim Jong Un').getAttribute('style');
    click(control(group(page, 'Colour of people'), 'Purple'));
    await said(page, 'Saved: Colour of people');
    expect(storedChoices()).toEqual({ personColour: 'purple' });
    expect(find(page, '.preview-light span', 'Kim Jong Un').getAttribute('style')).not.toBe(before);
    expect(control(group(page, 'Colour of places'), 'Purple').checked).toBe(false);
  });

  it('previews only what is on', async () => {
    storeChoices({ showPlaces: false });
    const page = await open();
    expect(find(page, '.preview-dark span', 'Pyongyang').getAttribute('style') ?? '').toBe('');
    expect(find(page, '.preview-dark span', 'Kim Jong Un').getAttribute('style')).toContain('underline');
  });

  it('changes the style', async () => {
    const page = await open();
    click(control(group(page, 'Mark names with'), 'A tint'));
    await said(page, 'Saved: Mark names with');
    expect(storedChoices()).toEqual({ highlightStyle: 'tint' });
  });

  it('saves the delay when the slider is let go, in words while it moves', async () => {
    const page = await open();
    const slider = control(page, 'Open after the pointer rests for');
    expect(slider.getAttribute('aria-valuetext')).toBe('0.3 seconds');
    type(slider, '0');
    expect(find(page, `output[for='${slider.id}']`).textContent).toBe('no time');
    expect(storedChoices()).toEqual({});
    void act(() => {
      slider.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await said(page, 'Saved: Open after the pointer rests for');
    expect(storedChoices()).toEqual({ cardDelay: 0 });
  });

  it('adds a site from an address, and takes it off again', async () => {
    const page = await open();
    type(control(page, 'Switch off for a site'), 'https://www.example.org/news');
    click(find(page, 'button', 'Add'));
    await said(page, 'Saved: example.org');
    expect(storedChoices()).toEqual({ sitesOff: ['example.org'], sitesOn: [] });
    expect(control(page, 'Switch off for a site').value).toBe('');
    click(find(page, 'button', 'Remove example.org'));
    await vi.waitFor(() => expect(page.textContent).toContain('No site is switched off.'));
    expect(document.activeElement).toBe(control(page, 'Switch off for a site'));
  });

  it.each([
    ['nonsense here', 'That is not a site.'],
    ['news.example.org', 'news.example.org is in the list already.'],
  ])('refuses "%s" with a sentence', async (typed, sentence) => {
    storeChoices({ sitesOff: ['news.example.org'] });
    const page = await open();
    const field = control(page, 'Switch off for a site');
    type(field, typed);
    click(find(page, 'button', 'Add'));
    const problem = document.getElementById(field.getAttribute('aria-describedby') ?? '');
    expect(problem?.textContent).toContain(sentence);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(storedChoices()).toEqual({ sitesOff: ['news.example.org'] });
    type(field, 'example.com');
    expect(problem?.textContent).toBe('');
  });

  it('resets only when confirmed', async () => {
    storeChoices({ personColour: 'red', sitesOff: ['example.org'] });
    const page = await open();
    const dialog = page.querySelector('dialog');
    click(find(page, 'button', 'Reset all options'));
    expect(dialog?.open).toBe(true);
    click(find(page, 'dialog button', 'Cancel'));
    expect(dialog?.open).toBe(false);
    expect(storedChoices()).toEqual({ personColour: 'red', sitesOff: ['example.org'] });

    click(find(page, 'button', 'Reset all options'));
    click(find(page, 'dialog button', 'Reset all'));
    await said(page, 'All options are as they were at first.');
    expect(storedChoices()).toEqual({});
    expect(control(group(page, 'Colour of people'), 'Blue').checked).toBe(true);
  });

  it('says so when a choice could not be saved, and shows what is in force', async () => {
    const page = await open();
    fakeBrowser.storage.local.set.mockRejectedValueOnce(new Error('full'));
    click(control(page, 'People'));
    await vi.waitFor(() => expect(find(page, '[role=alert]').textContent).toContain('could not be saved'));
    expect(control(page, 'People').checked).toBe(true);
    expect(find(page, '[role=status]').textContent).toBe('');
  });

  it('follows changes made elsewhere', async () => {
    const page = await open();
    await act(() => fakeBrowser.storage.local.set({ settings: { version: 1, choices: { enabled: false } } }));
    expect(control(page, 'On for all sites').checked).toBe(false);
  });
});
