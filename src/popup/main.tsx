import { render } from 'preact';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/components.css';
import './popup.css';
import { watchDatasetsInUse } from '../shared/datasets/in-use.ts';
import { declareLanguage } from '../ui/page-language.ts';
import { answersAreStale } from '../ui/stale-answers.ts';
import { followTheme } from '../ui/theme.ts';
import { App } from './app.tsx';
import { beginLook } from './page/look-at-page.ts';
import { settingsStore } from '../shared/settings/store.ts';

// Answered while the app is first drawn.
const firstLook = beginLook();
declareLanguage(document);
followTheme(document, settingsStore);
watchDatasetsInUse(answersAreStale);
const place = document.getElementById('app');
if (place) render(<App firstLook={firstLook} />, place);
