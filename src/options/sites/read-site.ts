/**
 * The host, or pattern of hosts, that somebody means who types or pastes a site: "example.org" from
 * "https://www.example.org/news?x". A leading "www." goes, as goes "*." before what could be a host, since a site covers
 * its subdomains. Other stars stay: "example.*", "*.gov". Undefined where no host can be meant.
 */
export const readSite = (typed: string): string | undefined => {
  const trimmed = typed.trim().replace(/^\*:\/\//, 'https://');
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  // Not every browser reads an address with stars.
  const starless = address.replaceAll('*', stand);
  if (/\s/.test(trimmed) || trimmed.includes(stand) || !URL.canParse(starless)) return undefined;
  const { protocol, hostname, pathname } = new URL(starless);
  // A pattern of pages is another thing than a site. That a site has some, as "/*" says, it always has.
  if (!/^https?:$/.test(protocol) || (pathname.includes(stand) && pathname !== `/${stand}`)) return undefined;
  const host = hostname
    .replaceAll(stand, '*')
    .replace(/^(?:\*\.)+(?=[^*]*\.[^*]*$)/, '')
    .replace(/^www\.(?=.*\.)/, '')
    .replace(/\.$/, '');
  return isHost(host) ? host : undefined;
};

/** Stands for a star while an address is read. */
const stand = 'zxstarxz';

/** A name with a dot in it, an IP address, or the machine itself. Of a pattern, some part must be written out. */
const isHost = (host: string): boolean =>
  host === 'localhost' ||
  /^\[[\da-f:.]+\]$/.test(host) ||
  (/^[^.]+(?:\.[^.]+)+$/.test(host) && /[^.*]/.test(host) && !/(?:^|\.)xn--[^.]*\*/.test(host));
