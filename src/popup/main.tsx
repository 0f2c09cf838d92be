import { render } from 'preact';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/components.css';
import './popup.css';
import { declareLanguage } from '../ui/page-language.ts';
import { followTheme } from '../ui/theme.ts';
import { App } from './app.tsx';
import { settingsStore } from './settings-store.ts';

declareLanguage(document);
followTheme(document, settingsStore);
const place = document.getElementById('app');
if (place) render(<App />, place);
