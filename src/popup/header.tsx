import type { JSX } from 'preact';
import { text } from '../shared/i18n.ts';
import type { Settings } from '../shared/settings/schema.ts';
import { worksOn } from '../shared/settings/sites.ts';
import { Brand } from '../ui/brand.tsx';
import { Switch } from '../ui/switch.tsx';
import { PanelButton } from './panel-button.tsx';

export interface HeaderProps {
  readonly settings: Settings;
  /** Undefined where the browser does not tell, or where the page has none. */
  readonly host: string | undefined;
  readonly onTurnSite: (on: boolean) => void;
  readonly onTurnAll: (on: boolean) => void;
}

/** The name, the switch for everything, and the one for the site. */
export const Header = ({ settings, host, onTurnSite, onTurnAll }: HeaderProps): JSX.Element => (
  <header class="popup-header">
    <div class="popup-masthead">
      <Brand heading />
      <div class="popup-masthead-end">
        <Switch compact label={text('switchAll')} on={settings.enabled} onTurn={onTurnAll} />
        <PanelButton />
      </div>
    </div>
    {settings.enabled && host !== undefined ? (
      <Switch label={text('switchSite', host)} on={worksOn(settings, host)} onTurn={onTurnSite} />
    ) : null}
  </header>
);
