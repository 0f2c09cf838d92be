import * as v from 'valibot';

export const browsers = ['chrome', 'firefox'] as const;
export type Browser = (typeof browsers)[number];

const manifestSchema = v.looseObject({
  background: v.looseObject({ service_worker: v.string(), scripts: v.array(v.string()) }),
  browser_specific_settings: v.unknown(),
  minimum_chrome_version: v.string(),
});

/** The manifest of one browser: the common one without the keys that only the other understands. */
export const manifestFor = (browser: Browser, source: unknown): Record<string, unknown> => {
  const { background, browser_specific_settings, minimum_chrome_version, ...common } = v.parse(
    manifestSchema,
    source,
  );
  const { service_worker, scripts, ...ofBackground } = background;
  return browser === 'chrome'
    ? { ...common, minimum_chrome_version, background: { ...ofBackground, service_worker } }
    : { ...common, browser_specific_settings, background: { ...ofBackground, scripts } };
};
