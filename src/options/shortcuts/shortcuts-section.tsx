import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import browser, { type Commands } from 'webextension-polyfill';
import { text } from '../../shared/i18n.ts';
import { browserFamily } from '../browser-family.ts';
import { Row } from '../layout/row.tsx';
import { Section } from '../layout/section.tsx';
import { openShortcutSettings } from './open-shortcut-settings.ts';

/** The keys of the browser's own list, and those that work on pages and here. */
export const ShortcutsSection = (): JSX.Element => {
  const commands = useCommands();
  return (
    <Section id="shortcuts" hint={text(hints[browserFamily()])}>
      <Row words={text('shortcutsWords')}>
        {commands === undefined ? (
          <p class="hint">{text('loading')}</p>
        ) : (
          <table class="shortcuts">
            <thead>
              <tr>
                <th scope="col">{text('shortcutsWhat')}</th>
                <th scope="col">{text('shortcutsKeys')}</th>
              </tr>
            </thead>
            <tbody>
              {commands.map(({ name, description, shortcut }) => (
                <tr key={name}>
                  <th scope="row">{description || text('shortcutsOpenPopup')}</th>
                  <td>
                    {shortcut ? (
                      <kbd>{keysOf(shortcut)}</kbd>
                    ) : (
                      <span class="hint">{text('shortcutsNoKey')}</span>
                    )}
                  </td>
                </tr>
              ))}
              <tr>
                <th scope="row">{text('shortcutsSearchHere')}</th>
                <td>
                  <kbd>/</kbd>
                </td>
              </tr>
            </tbody>
          </table>
        )}
      </Row>
      <Row words={text('shortcutsWords')}>
        <div class="row-buttons">
          <button type="button" class="button" onClick={() => void openShortcutSettings()}>
            {text('shortcutsChange')}
          </button>
        </div>
      </Row>
    </Section>
  );
};

const hints = {
  firefox: 'shortcutsHintFirefox',
  chrome: 'shortcutsHintChrome',
  edge: 'shortcutsHintChrome',
} as const;

/** Keys as they are marked on keyboards: "Alt+." for the browser's "Alt+Period". */
const keysOf = (shortcut: string): string => shortcut.replace(/\bPeriod$/, '.').replace(/\bComma$/, ',');

/** The browser's list. Looked at again when the reader comes back from changing it. */
const useCommands = (): readonly Commands.Command[] | undefined => {
  const [commands, setCommands] = useState<readonly Commands.Command[]>();
  useEffect(() => {
    const look = async (): Promise<void> => setCommands(await readCommands());
    void look();
    const onFocus = (): void => void look();
    addEventListener('focus', onFocus);
    return () => removeEventListener('focus', onFocus);
  }, []);
  return commands;
};

/** None where the extension declares none, and the browser so keeps the list from it. */
const readCommands = async (): Promise<readonly Commands.Command[]> => {
  try {
    return await browser.commands.getAll();
  } catch {
    return [];
  }
};
