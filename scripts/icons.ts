import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../tests/e2e/driver/find-browser.ts';

/** Draws `public/icons/icon.svg` at the sizes that the manifest names. Run it after changing the drawing. */
const folder = resolve(import.meta.dirname, '../public/icons');
const address = `data:image/svg+xml;base64,${readFileSync(resolve(folder, 'icon.svg')).toString('base64')}`;

const browser = await chromium.launch({
  executablePath: findBrowser('chromium'),
  args: ['--headless=new', '--no-sandbox', '--disable-gpu'],
});
for (const size of [16, 32, 48, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>* { margin: 0 }</style><img src="${address}" width="${size}" height="${size}">`,
  );
  await page.locator('img').screenshot({ path: resolve(folder, `icon-${size}.png`), omitBackground: true });
  await page.close();
}
await browser.close();
