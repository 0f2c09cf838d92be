import { render } from 'preact';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/components.css';
import './options.css';
import './choices.css';
import './sites.css';
import { text } from '../shared/i18n.ts';
import { declareLanguage } from '../ui/page-language.ts';
import { followTheme } from '../ui/theme.ts';
import { App } from './app.tsx';
import { settingsStore } from './settings-store.ts';

declareLanguage(document);
followTheme(document, settingsStore);
document.title = text('optionsTitle');
const place = document.getElementById('app');
if (place) render(<App />, place);
