/** A line without its end; `undefined` stands for one longer than the limit, which is never kept as a whole. */
export interface Line {
  readonly number: number;
  readonly text: string | undefined;
}

/** The lines of a text that comes in pieces, which end with a line feed, a carriage return, or both. */
export async function* linesOf(
  chunks: AsyncIterable<string>,
  longest: number,
): AsyncGenerator<readonly Line[], void, undefined> {
  let rest = '';
  let isTooLong = false;
  let number = 0;
  for await (const chunk of withLineFeeds(chunks)) {
    const lines: Line[] = [];
    let start = 0;
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', start)) {
      const text = rest + chunk.slice(start, end);
      number += 1;
      lines.push({ number, text: isTooLong || text.length > longest ? undefined : text });
      rest = '';
      isTooLong = false;
      start = end + 1;
    }
    rest = isTooLong ? '' : rest + chunk.slice(start);
    if (rest.length > longest) {
      isTooLong = true;
      rest = '';
    }
    if (lines.length > 0) yield lines;
  }
  if (isTooLong || rest !== '') {
    yield [{ number: number + 1, text: isTooLong ? undefined : rest }];
  }
}

/** The same text with a line feed for each end of a line. */
async function* withLineFeeds(chunks: AsyncIterable<string>): AsyncGenerator<string, void, undefined> {
  let held = '';
  for await (const chunk of chunks) {
    const text = held + chunk;
    // What comes after it tells whether it is half of an end.
    held = text.endsWith('\r') ? '\r' : '';
    const whole = held === '' ? text : text.slice(0, -1);
    yield whole.includes('\r') ? whole.replace(/\r\n?/g, '\n') : whole;
  }
  if (held !== '') yield '\n';
}
