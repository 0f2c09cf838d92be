import { sentences } from './news.ts';

/** A list of ten thousand rows of which a dozen are in the page: scrolling moves them and changes their texts. */
const rowHeight = 40;
const list = document.getElementById('app');
if (list) {
  Object.assign(list.style, { height: '400px', overflow: 'auto', position: 'relative' });
  const spacer = document.createElement('div');
  spacer.style.height = `${10_000 * rowHeight}px`;
  const rows = Array.from({ length: 12 }, () => {
    const row = document.createElement('div');
    row.append('');
    Object.assign(row.style, { position: 'absolute', height: `${rowHeight}px` });
    return row;
  });
  list.append(spacer, ...rows);
  const draw = (): void => {
    const first = Math.floor(list.scrollTop / rowHeight);
    for (const [index, row] of rows.entries()) {
      const number = first + index;
      row.style.top = `${number * rowHeight}px`;
      if (row.firstChild) row.firstChild.nodeValue = `${number}: ${sentences[number % sentences.length]}`;
    }
  };
  draw();
  Reflect.set(window, 'act', () => {
    list.scrollTop += 730;
    draw();
  });
}
