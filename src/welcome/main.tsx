import { render } from 'preact';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/components.css';
import './welcome.css';
import { text } from '../shared/i18n.ts';
import { loadSettings, watchSettings } from '../shared/settings/store.ts';
import { declareLanguage } from '../ui/page-language.ts';
import { followTheme } from '../ui/theme.ts';
import { App } from './app.tsx';

declareLanguage(document);
followTheme(document, { load: loadSettings, watch: watchSettings });
document.title = text('welcomeTitle');
const place = document.getElementById('app');
if (place) render(<App />, place);
