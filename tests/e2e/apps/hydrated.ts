import { createElement, useState, type ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { hydrateRoot } from 'react-dom/client';
import { shownAt } from './news.ts';

/** As a server sends it: React takes it over at the first step, and complains of all that is not as it was sent. */
const markup =
  `<main><h1>Step <!-- -->0<!-- --> of the day</h1>` +
  `${shownAt(0)
    .map((sentence) => `<p>${sentence}</p>`)
    .join('')}</main>`;

const App = (): ReactElement => {
  const [step, setStep] = useState(0);
  Reflect.set(window, 'act', () => flushSync(() => setStep(step + 1)));
  return createElement(
    'main',
    null,
    createElement('h1', null, 'Step ', step, ' of the day'),
    shownAt(step).map((sentence) => createElement('p', { key: sentence }, sentence)),
  );
};

const root = document.getElementById('app');
if (root) {
  root.innerHTML = markup;
  const takeOver = (): void => {
    const onRecoverableError = (thrown: unknown): void => {
      root.dataset['mismatch'] = String(thrown);
    };
    flushSync(() => hydrateRoot(root, createElement(App), { onRecoverableError }));
  };
  Reflect.set(window, 'act', takeOver);
}
