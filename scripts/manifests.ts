import * as v from 'valibot';

/** The browsers that the extension is built for. */
export const browsers = ['chrome', 'firefox'] as const;

/** One of them. */
export type Browser = (typeof browsers)[number];

const manifestSchema = v.looseObject({
  background: v.looseObject({ service_worker: v.string(), scripts: v.array(v.string()) }),
  browser_specific_settings: v.unknown(),
  minimum_chrome_version: v.string(),
  permissions: v.array(v.string()),
  side_panel: v.unknown(),
  sidebar_action: v.unknown(),
});

/** Permissions that only Chrome knows: Firefox's sidebar needs none. */
const ofChrome = new Set(['sidePanel']);

/** The manifest of one browser: the common one without the keys that only the other understands. */
export const manifestFor = (browser: Browser, source: unknown): Record<string, unknown> => {
  const {
    background,
    browser_specific_settings,
    minimum_chrome_version,
    permissions,
    side_panel,
    sidebar_action,
    ...common
  } = v.parse(manifestSchema, source);
  const { service_worker, scripts, ...ofBackground } = background;
  return browser === 'chrome'
    ? {
        ...common,
        minimum_chrome_version,
        permissions,
        side_panel,
        background: { ...ofBackground, service_worker },
      }
    : {
        ...common,
        browser_specific_settings,
        permissions: permissions.filter((permission) => !ofChrome.has(permission)),
        sidebar_action,
        background: { ...ofBackground, scripts },
      };
};
