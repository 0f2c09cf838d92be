/** Articles after which a segment is full. */
export const mostArticles = 10_000;
/** UTF-16 units of JSON after which it is full, if that is earlier: what a segment takes in memory has a bound. */
export const mostText = 32 << 20;
