import { document } from './document.ts';

/** Text in open and closed shadow trees, nested and slotted, in one that comes late, and in one that changes. */
export const shadowPage = (): string =>
  document(
    'Shadow',
    `<main><p>Kim Jong Un spoke in Pyongyang.</p>
     <div id="open"></div><section id="closed"></section><x-late></x-late>
     <x-card><span>Emmanuel Macron</span></x-card></main>`,
    `const fill = (host, mode, html) => {
       const root = host.attachShadow({ mode });
       root.innerHTML = html;
       return root;
     };
     const open = fill(document.getElementById('open'), 'open', '<p>Vladimir Putin left.</p><x-inner></x-inner>');
     fill(open.querySelector('x-inner'), 'open', 'The train stayed in Moscow.');
     const closed = fill(document.getElementById('closed'), 'closed', '<p>Joe Biden stayed in Washington.</p>');
     fill(document.querySelector('x-card'), 'open', '<p>In Berlin <slot></slot> waited.</p>');
     window.change = () => { closed.firstChild.firstChild.data = 'Olaf Scholz stayed.'; };
     window.add = () => {
       const paragraph = document.createElement('p');
       paragraph.textContent = 'Tokyo was quiet.';
       closed.append(paragraph);
     };
     window.upgrade = () => fill(document.querySelector('x-late'), 'closed', '<p>Narendra Modi came late.</p>');
     setTimeout(window.upgrade, 1000);
     window.adopted = () => [open, closed].map((root) => root.adoptedStyleSheets.length).join();
     window.lineOf = (name) => getComputedStyle(closed.querySelector('p'), '::highlight(' + name + ')').textDecorationLine;`,
  );
