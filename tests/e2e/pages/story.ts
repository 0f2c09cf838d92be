import { document } from './document.ts';

const paragraphs = [
  `Kim Jong Un's olive-green train pulled up beside the launch towers of the Vostochny Cosmodrome shortly after noon
   on Wednesday, and Vladimir Putin was waiting at the end of the carpet.`,
  `The two men had not met for four years. Since then the war in Ukraine has emptied the depots of the Russian army,
   while Pyongyang has failed twice in a single summer to put a satellite into orbit. Each side, diplomats in Seoul
   said, now owns what the other is short of.`,
  `Kim asked about fuel and thrust as engineers led him round the hall where the Angara rocket is put together. Asked
   by a reporter whether Russia would help its neighbour build satellites, Putin answered that this was the reason for
   the choice of place.`,
  `Over duck and crab, the North Korean leader raised a glass to what he called a holy fight and promised that his
   country would stand with Moscow. No agreement was signed and none was shown to the press.`,
  `In Washington the White House repeated its warning that any shipment of shells would be answered with new sanctions.
   President Joe Biden has spent two years building a coalition to arm Kyiv; advisers to Biden said on Wednesday that
   the meeting showed how few friends the Kremlin had left.`,
  `Hurricane Katrina relief, German industry and the Bank of Japan were far from the agenda, a spokesman joked when
   asked whether anything had been left out of the five hours of talks.`,
  `Before he leaves, Kim is due to see fighter jets being built in Komsomolsk-on-Amur and the warships of the Pacific
   Fleet in Vladivostok. China, which neither man mentioned in front of the cameras, did not comment.`,
];

/** A news story of our own. It names some people in full and later by surname alone. */
export const storyPage = (): string =>
  document(
    'Kim and Putin meet among the rockets',
    `<header><h1>Kim and Putin meet among the rockets</h1>
     <p class="byline">Our correspondent, <time datetime="2023-09-13">13 September 2023</time></p></header>
     <main><article>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article></main>
     <footer><p>Write to the editor</p></footer>`,
  );

/** Three short paragraphs with ids, for tests that change them. */
export const editablePage = (): string =>
  document(
    'Notes',
    `<main><p id="first">Kim Jong Un spoke for an hour.</p>
     <p id="second">Nobody of note was here.</p>
     <p id="third">The delegation flew home to Pyongyang.</p></main>`,
  );

/** Two sections and a note that name the same people, the second with its heading. */
export const sectionedPage = (): string =>
  document(
    'Sections',
    `<article><h1>Two visits</h1>
     <p>Kim Jong Un flew to Moscow. In Moscow, Kim met Vladimir Putin.</p>
     <aside><p>Vladimir Putin, photographed in Moscow.</p></aside>
     <p>Putin thanked Kim Jong Un in Moscow.</p>
     <h2>A second one</h2>
     <p>Later Vladimir Putin left Moscow, and Putin did not say why.</p></article>`,
  );
