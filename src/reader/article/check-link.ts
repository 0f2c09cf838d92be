/** An address to check an article on, and the site it lies on. */
export interface CheckLink {
  readonly href: string;
  readonly host: string;
}

/** Only web addresses become links: an imported article could bring any other. */
export const checkLink = (url: string | undefined): CheckLink | undefined => {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { href, protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) ? { href, host: hostname.replace(/^www\./, '') } : undefined;
};
