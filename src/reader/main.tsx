import { render } from 'preact';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/components.css';
import './reader.css';
import './article/article.css';
import './entity/entity.css';
import './saved/saved.css';
import './print.css';
import { loadSettings, watchSettings } from '../shared/settings/store.ts';
import { declareLanguage } from '../ui/page-language.ts';
import { followTheme } from '../ui/theme.ts';
import { App } from './app.tsx';

declareLanguage(document);
followTheme(document, { load: loadSettings, watch: watchSettings });
const place = document.getElementById('app');
if (place) render(<App />, place);
