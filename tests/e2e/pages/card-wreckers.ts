import { document } from './document.ts';

const styles = `<style>
  html { font-size: 50px !important; zoom: 1.25; }
  body { transform: translate(10px, 5px); overflow-x: hidden; }
  html > :not(head, body) { display: none !important; visibility: hidden !important; opacity: 0 !important;
    transform: scale(3) !important; inset: -500px !important; clip-path: inset(50%) !important; }
  * { font-family: monospace !important; text-transform: uppercase; letter-spacing: 1em; line-height: 4 !important; }
  p { font-size: 20px !important; letter-spacing: 0; line-height: 1.5 !important; }
</style>`;

/** A page whose styles would ruin any element of ours, and whose script takes what is foreign out, twice. */
export const cardWrecker = (): string =>
  document(
    'Wrecker',
    `${styles}<p>Kim Jong Un spoke in Pyongyang on Monday.</p><p style="margin-top: 60vh">Vladimir Putin listened.</p>`,
    `
    let left = 2;
    new MutationObserver((records) => {
      for (const { addedNodes } of records) {
        for (const node of addedNodes) if (left > 0) { left -= 1; node.remove(); }
      }
    }).observe(document.documentElement, { childList: true });`,
  );

/** A page behind a modal dialog, which names someone. */
export const modalPage = (): string =>
  document(
    'Modal',
    `<p>Nobody of note.</p><dialog id="modal"><p>Vladimir Putin met Kim Jong Un.</p></dialog>`,
    `document.getElementById('modal').showModal();`,
  );
