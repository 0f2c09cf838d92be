import { render } from 'preact';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/components.css';
import './popup.css';
import { declareLanguage } from '../ui/page-language.ts';
import { App } from './app.tsx';

declareLanguage(document);
const place = document.getElementById('app');
if (place) render(<App />, place);
