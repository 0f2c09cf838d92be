import { document } from './document.ts';

/** Pages that change while they are read. */

/** A single-page application: `visit(text)` shows another article under another address. */
export const singlePageApplication = (): string =>
  document(
    'One page',
    '<main id="view"><article><h1>First view</h1><p>Vladimir Putin spoke in Moscow.</p></article></main>',
    `window.visit = (address, heading, text) => {
       history.pushState({}, '', address);
       const article = document.createElement('article');
       article.append(document.createElement('h1'), document.createElement('p'));
       article.firstChild.textContent = heading;
       article.lastChild.textContent = text;
       document.getElementById('view').replaceChildren(article);
     };`,
  );

/** Adds a paragraph about another city whenever its end comes near the viewport, up to forty. */
export const infiniteScroll = (): string =>
  document(
    'Endless',
    '<main id="feed"></main><div id="end" style="height: 1px"></div>',
    `const cities = ['Moscow', 'Pyongyang', 'Seoul', 'Beijing', 'Tokyo', 'Kyiv', 'Paris', 'London'];
     let added = 0;
     const add = () => {
       const section = document.createElement('section');
       section.style.minHeight = '400px';
       const paragraph = document.createElement('p');
       paragraph.textContent = 'Dispatch ' + ++added + ': ministers arrived in ' + cities[added % cities.length] + ' on Monday.';
       section.append(paragraph);
       document.getElementById('feed').append(section);
     };
     for (let count = 0; count < 4; count++) add();
     const end = document.getElementById('end');
     addEventListener('scroll', () => {
       if (added < 40 && end.getBoundingClientRect().top < innerHeight + 50) add();
     });`,
  );

/** Parts of it take room but cannot be seen, one by its own style, one by a class that the body has not got. */
export const unseenPage = (): string =>
  document(
    'Unseen',
    `<style>
       #around { visibility: hidden; transition: visibility 0.2s }
       .open #around { visibility: visible }
       #hidden { visibility: hidden }
       #folded { display: none }
       #menu:hover + #hidden { visibility: visible }
       #menu:hover ~ #folded { display: block }
     </style>
     <p>Kim Jong Un spoke.</p>
     <p id="menu">More</p>
     <section id="hidden"><p>Emmanuel Macron stayed in Paris.</p></section>
     <section id="folded"><p>Keir Starmer stayed in London.</p></section>
     <section id="own" style="visibility: hidden"><p>Vladimir Putin flew to Moscow.</p></section>
     <section id="around"><p>Narendra Modi stayed in Delhi.</p></section>`,
  );

/** Never comes to rest: every frame rewrites one paragraph and replaces another. */
export const restless = (): string =>
  document(
    'Ticker',
    `<main><p id="steady">Kim Jong Un met Vladimir Putin in Vladivostok.</p>
     <p id="rewritten"></p><div id="replaced"><p></p></div></main>`,
    `window.ticks = 0;
     const tick = () => {
       const text = 'Update ' + ++window.ticks + ': Biden left Washington for Seoul.';
       document.getElementById('rewritten').textContent = text;
       const paragraph = document.createElement('p');
       paragraph.textContent = text;
       document.getElementById('replaced').replaceChildren(paragraph);
       requestAnimationFrame(tick);
     };
     tick();`,
  );

/** The frantic page in a frame. Its `rage()` and `calm()` are those of the frame. */
export const franticFrame = (): string =>
  document(
    'Calm around a frame',
    `<p>Joe Biden stayed in Washington.</p><iframe width="800" height="600" src="/frantic"></iframe>`,
    `window.rage = () => frames[0].rage();
     window.calm = () => frames[0].calm();`,
  );

/** Rests at first. From `rage()` to `calm()` it writes all of its many paragraphs anew, again and again. */
export const frantic = (): string =>
  document(
    'Frantic',
    `<main><p>Kim Jong Un met Vladimir Putin in Vladivostok.</p><div id="many"></div><p id="last"></p></main>`,
    `let round = 0;
     let raging;
     const write = () => {
       round++;
       const paragraphs = Array.from({ length: 3000 }, (_, index) => {
         const paragraph = document.createElement('p');
         paragraph.textContent = 'Round ' + round + ' of ' + index + ': Biden left Washington for Seoul.';
         return paragraph;
       });
       document.getElementById('many').replaceChildren(...paragraphs);
     };
     window.rage = () => { raging = setInterval(write, 300); };
     window.calm = () => clearInterval(raging);`,
  );
