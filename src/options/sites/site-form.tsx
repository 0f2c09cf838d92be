import type { JSX, RefObject } from 'preact';
import { useId, useState } from 'preact/hooks';
import { text } from '../../shared/i18n.ts';
import type { Settings } from '../../shared/settings/schema.ts';
import { readSite } from './read-site.ts';

export interface SiteFormProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly settings: Settings;
  /** Gets a host that is in neither list. */
  readonly onAdd: (site: string) => void;
}

/** A field to add a site to the list. */
export const SiteForm = ({ field, settings, onAdd }: SiteFormProps): JSX.Element => {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');

  const add = (event: Event): void => {
    event.preventDefault();
    const site = readSite(typed);
    const isListed = site !== undefined && [...settings.sitesOff, ...settings.sitesOn].includes(site);
    if (site === undefined || isListed) {
      setProblem(site === undefined ? text('siteNotOne') : text('siteListedAlready', site));
      field.current?.focus();
      return;
    }
    setTyped('');
    setProblem('');
    onAdd(site);
  };

  return (
    <form class="site-form" noValidate onSubmit={add}>
      <label for={id}>{text(settings.siteMode === 'only' ? 'siteAddOn' : 'siteAddOff')}</label>
      <div class="site-form-line">
        <input
          ref={field}
          class="field"
          id={id}
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          dir="ltr"
          placeholder="example.org"
          value={typed}
          aria-invalid={problem !== ''}
          aria-describedby={`${id}-problem`}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setProblem('');
          }}
        />
        <button type="submit" class="button">
          {text('siteAdd')}
        </button>
      </div>
      <p class="problem" id={`${id}-problem`} role="alert">
        {problem}
      </p>
    </form>
  );
};
