import { text, type MessageName } from '../../shared/i18n.ts';
import { formatSeconds } from '../controls/format-seconds.ts';
import { triggerNames } from '../card-opening/labels.ts';
import { formatPercent } from '../controls/format-percent.ts';
import { themeNames } from '../general/labels.ts';
import { colourTexts, rangeNames, styleNames } from '../highlights/labels.ts';
import { correctionPlace, correctionText } from '../names/correction-text.ts';
import { modeNames } from '../sites/labels.ts';
import type { Choices } from '../../shared/settings/schema.ts';
import type { Change, SettingName } from './changes.ts';

const settingNames: Readonly<Record<SettingName, MessageName>> = {
  enabled: 'switchAll',
  showPeople: 'people',
  showPlaces: 'places',
  highlightStyle: 'styleLegend',
  highlightRange: 'rangeLegend',
  leastConfidence: 'leastConfidence',
  showUnknown: 'unknownNames',
  certainFrom: 'certainFrom',
  personColour: 'personColour',
  placeColour: 'placeColour',
  cardDelay: 'cardDelay',
  cardTrigger: 'triggerLegend',
  theme: 'themeLegend',
  siteMode: 'siteModeLegend',
};

/** What a change is about, in a few words. */
export const changeText = (change: Change): string => {
  switch (change.of) {
    case 'setting':
      return change.kind === 'removed'
        ? text('changeToDefault', text(settingNames[change.setting]))
        : text(
            'changeSetting',
            text(settingNames[change.setting]),
            valueText(change.setting, change.choices),
          );
    case 'site':
      return text(change.on ? 'changeSiteOn' : 'changeSiteOff', change.site);
    case 'correction':
      return `${correctionText(change.correction)} ${correctionPlace(change.correction)}`;
    case 'saved':
      return text('changeSaved', change.article.title);
  }
};

const valueText = (setting: SettingName, choices: Choices): string => {
  const { highlightStyle, highlightRange, personColour, placeColour, cardTrigger, theme, siteMode } = choices;
  const named: Partial<Record<SettingName, MessageName | undefined>> = {
    highlightStyle: highlightStyle && styleNames[highlightStyle],
    highlightRange: highlightRange && rangeNames[highlightRange],
    personColour: personColour && colourTexts[personColour],
    placeColour: placeColour && colourTexts[placeColour],
    cardTrigger: cardTrigger && triggerNames[cardTrigger],
    theme: theme && themeNames[theme],
    siteMode: siteMode && modeNames[siteMode],
  };
  const name = named[setting];
  if (name !== undefined) return text(name);
  const value = choices[setting];
  if (typeof value === 'number') return setting === 'cardDelay' ? formatSeconds(value) : formatPercent(value);
  return text(value === true ? 'valueOn' : 'valueOff');
};
