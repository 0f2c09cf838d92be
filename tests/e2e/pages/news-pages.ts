import { document } from './document.ts';

/** Pages put together as news sites do it. Each step of `act()` shows a reader more. */

const magazineStyle = `
  .kicker { text-transform: uppercase; letter-spacing: 0.1em }
  .story { columns: 2 }
  .story > p:first-of-type::first-letter { font-size: 3em; float: left }
  .later { content-visibility: auto; contain-intrinsic-size: 600px }
  .clamped { display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden }
  .teaser { position: relative }
  .teaser a::after { content: ''; position: absolute; inset: 0 }
  .wrapper { display: contents }
  .quote::before { content: '“' }
  .balanced { display: flex; flex-flow: row wrap; gap: 0.3em }
  .unselectable { user-select: none }
  .sticky { position: sticky; top: 0; backdrop-filter: blur(4px); background: #fffc }`;

/** A long read: columns, a pull quote, teasers that are links as a whole, soft hyphens, folded parts, comments that follow. */
export const magazinePage = (): string =>
  document(
    'A long read',
    `<style>${magazineStyle}</style>
     <header class="sticky"><nav><a href="#">World</a> <a href="#">France</a></nav></header>
     <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Emmanuel Macron", "author": "x"}</script>
     <main><article>
       <p class="kicker">Kim Jong Un’s train</p>
       <h1>The road to <em>Vladi</em>vostok</h1>
       <div class="balanced"><span>By our correspondent in</span> <span class="wrapper"><b>Seoul</b></span></div>
       <figure>
         <picture><source srcset="data:,"><img loading="lazy" alt="Vladimir Putin" src="data:,"></picture>
         <figcaption>Vladimir&nbsp;Putin in Moscow <small>Photograph: agency</small></figcaption>
       </figure>
       <div class="story">
         <p>Kim Jong Un left Pyong&shy;yang at night, <time datetime="2023-09-10">three days</time> before Vladi<wbr>mir Putin.</p>
         <aside><blockquote class="quote">We talked in Moscow about Ukraine.</blockquote></aside>
         <p class="clamped">Joe Biden stayed in Washington. ${'Nothing was said. '.repeat(30)}</p>
         <p>Olaf Scholz<span class="unselectable"> (left)</span> flew to <ruby>Tokyo<rt>東京</rt></ruby>.</p>
         <table><caption>Who met in Warsaw</caption><tr><th>Poland<td>Donald Tusk<tr><th>Germany<td>Friedrich Merz</table>
       </div>
       <details><summary>More on Beijing</summary><p>Xi Jinping stayed in Beijing.</p></details>
       <form><label>Newsletter <input type="email" placeholder="Emmanuel Macron"></label><button>Sign up in Paris</button></form>
     </article>
     <section class="later"><div class="teaser"><h3><a href="#">Narendra Modi comes to Tokyo</a></h3><p>A visit to Japan.</p></div></section>
     <section id="comments"></section></main>
     <amp-ad width="300" height="250"></amp-ad>
     <iframe width="300" height="250" srcdoc="<p>Buy in London"></iframe>
     <template><p>Angela Merkel</p></template>
     <footer><small>© in Geneva</small></footer>`,
    `const comments = ['Recep Tayyip Erdoğan was in Ankara.', 'And Keir Starmer in London.', 'Volodymyr Zelenskyy stayed in Kyiv.'];
     let step = 0;
     window.act = () => {
       document.querySelector('details').open = step % 2 === 0;
       const comment = document.createElement('p');
       comment.innerHTML = '<b>Reader</b> ' + comments[step % 3];
       document.getElementById('comments').append(comment);
       step++;
     };`,
  );

/** A live blog: entries come in on top, the oldest goes, each says how long ago it was, one is pinned elsewhere. */
export const liveBlogPage = (): string =>
  document(
    'Live',
    `<main><h1>Live: Kim Jong Un in Russia</h1><section id="pinned"></section><ol id="entries" reversed></ol></main>`,
    `const lines = ['Vladimir Putin waits in Vladivostok.', 'Joe Biden speaks in Warsaw.', 'Emmanuel Macron stays in Paris.',
       'Xi Jinping flies to Moscow.', 'Narendra Modi comes to Tokyo.'];
     const entries = document.getElementById('entries');
     let count = 0;
     const add = () => {
       const entry = document.createElement('li');
       entry.append(Object.assign(document.createElement('time'), { textContent: 'now' }), ' ');
       entry.append(Object.assign(document.createElement('p'), { textContent: lines[count++ % lines.length] }));
       entries.prepend(entry);
       if (entries.children.length > 3) entries.lastElementChild.remove();
     };
     window.act = () => {
       add();
       [...entries.querySelectorAll('time')].forEach((time, age) => { time.firstChild.data = age + ' minutes ago'; });
       document.getElementById('pinned').replaceChildren(entries.children[1].querySelector('p').cloneNode(true));
     };
     add();
     add();`,
  );
