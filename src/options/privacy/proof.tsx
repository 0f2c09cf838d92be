import type { JSX } from 'preact';
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { text } from '../../shared/i18n.ts';

const manifestSchema = v.object({
  content_security_policy: v.object({ extension_pages: v.string() }),
  homepage_url: v.optional(v.string()),
});

/** Why nothing can be sent: the rule that the browser itself enforces, as it is in force. */
export const Proof = (): JSX.Element | null => {
  const manifest = v.safeParse(manifestSchema, browser.runtime.getManifest());
  if (!manifest.success) return null;
  const { content_security_policy: policy, homepage_url: home } = manifest.output;
  return (
    <>
      <h3 class="row-heading">{text('proofHeading')}</h3>
      <p class="hint">{text('proofHint')}</p>
      <pre class="policy" dir="ltr" lang="en" tabIndex={0} aria-label={text('proofPolicy')}>
        {policy.extension_pages.split('; ').join(';\n')}
      </pre>
      <p class="hint">{text('proofPages')}</p>
      <p class="hint">{text('proofWatch')}</p>
      <p class="row-links">
        <a href={browser.runtime.getURL('manifest.json')} target="_blank">
          {text('proofManifest')}
        </a>
        {home === undefined ? null : (
          <a href={home} target="_blank" rel="noreferrer">
            {text('proofSource')}
          </a>
        )}
      </p>
    </>
  );
};
