import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { builtExtension } from './driver/launch.ts';

const browser = inject('browser');
const folder = builtExtension(browser);
const manifest: Readonly<Record<string, unknown>> = JSON.parse(
  readFileSync(join(folder, 'manifest.json'), 'utf8'),
);

it('asks for nothing that browsers warn of, beside the pages that it reads', () => {
  // Settings; where the browser withholds a site, beginning there on a click; the menu of selected text; Chrome's side panel.
  const panel = browser === 'chromium' ? ['sidePanel'] : [];
  expect(manifest['permissions']).toEqual(['storage', 'activeTab', 'scripting', 'contextMenus', ...panel]);
  for (const key of [
    'host_permissions',
    'optional_permissions',
    'optional_host_permissions',
    'externally_connectable',
  ]) {
    expect(manifest).not.toHaveProperty(key);
  }
});

it('has no more keys than Chrome takes, none of them of the browser or for another layout', () => {
  const commands = Object.values(manifest['commands'] ?? {}) as { suggested_key?: { default: string } }[];
  const keys = commands.flatMap(({ suggested_key }) => suggested_key?.default ?? []);
  expect(keys).toHaveLength(4);
  for (const key of keys) expect(key).toMatch(/^Alt\+(?:[A-Z]|Comma|Period)$/);
});

it('lets no page reach its files', () => {
  expect(manifest).not.toHaveProperty('web_accessible_resources');
});

it('forbids its own pages everything but their own files', () => {
  expect(manifest['content_security_policy']).toEqual({
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
      "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  });
});

it('runs two scripts in web pages and their frames, when they are idle', () => {
  const everywhere = {
    matches: ['http://*/*', 'https://*/*'],
    run_at: 'document_idle',
    all_frames: true,
    match_about_blank: true,
    match_origin_as_fallback: true,
  };
  expect(manifest['content_scripts']).toEqual([
    { ...everywhere, css: ['highlights.css'], js: ['content.js'] },
    { ...everywhere, js: ['card.js'] },
  ]);
});

it('has the keys of this browser only', () => {
  const background = {
    type: 'module',
    ...(browser === 'chromium' ? { service_worker: 'background.js' } : { scripts: ['background.js'] }),
  };
  expect(manifest['background']).toEqual(background);
  expect('browser_specific_settings' in manifest).toBe(browser === 'firefox');
  expect('minimum_chrome_version' in manifest).toBe(browser === 'chromium');
  expect('side_panel' in manifest).toBe(browser === 'chromium');
  expect('sidebar_action' in manifest).toBe(browser === 'firefox');
});

it('carries its licence and the notices of its sources', () => {
  for (const name of ['LICENSE', 'NOTICE']) expect(existsSync(join(folder, name))).toBe(true);
});

it.each(['index.html', 'panel.html'])(
  'loads %s from one script and one style sheet, the map aside',
  (page) => {
    const html = readFileSync(join(folder, 'popup', page), 'utf8');
    const files = [...html.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map(([, file]) => file ?? '');
    expect(files.map((file) => file.replace(/.*\./, '')).toSorted()).toEqual(['css', 'js']);
    const script = files.find((file) => file.endsWith('.js')) ?? '';
    expect(readFileSync(join(folder, 'popup', script), 'utf8')).not.toMatch(
      /\bfrom\s*["'`]|\bimport\s*["'`]/,
    );
  },
);
