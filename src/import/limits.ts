/** What an import reads at most. A message names the limit that a file passes. */
export const limits = {
  /** UTF-16 units of one line of JSON Lines, or of one record of another format. */
  record: 8_000_000,
  title: 500,
  text: 2_000_000,
  id: 200,
  /** Of source, licence, language and each name. */
  label: 300,
  url: 2000,
  /** Names or ids in one list. */
  list: 200,
  /** Files in one zip. */
  entries: 200_000,
  /** Bytes that one compressed byte may become, once `denseFrom` bytes have come out. */
  density: 150,
  denseFrom: 16 << 20,
} as const;
