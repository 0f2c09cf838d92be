import { createElement, StrictMode, useState, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { shownAt } from './news.ts';

/** Text beside text in one element, keyed and unkeyed children, a title that changes. */
const App = (): ReactElement => {
  const [step, setStep] = useState(0);
  Reflect.set(window, 'act', () => flushSync(() => setStep(step + 1)));
  return createElement(
    'main',
    null,
    createElement('h1', null, 'Step ', step, ' of the day'),
    createElement('p', null, 'First: ', shownAt(step)[0], ' ', step % 2 === 0 ? 'Kyiv was quiet.' : null),
    shownAt(step).map((sentence) => createElement('p', { key: sentence }, sentence)),
  );
};

const root = document.getElementById('app');
if (root) createRoot(root).render(createElement(StrictMode, null, createElement(App)));
