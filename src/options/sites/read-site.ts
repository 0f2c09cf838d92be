/**
 * The host that somebody means who types or pastes a site: "example.org" from "https://www.example.org/news?x".
 * A leading "www." goes, as goes "*.", since a site covers its subdomains. Undefined where no host can be meant.
 */
export const readSite = (typed: string): string | undefined => {
  const trimmed = typed.trim().replace(/^(https?:\/\/)?\*\./i, '$1');
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (/\s/.test(trimmed) || !URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  if (!/^https?:$/.test(protocol)) return undefined;
  const host = hostname.replace(/^www\.(?=.*\.)/, '').replace(/\.$/, '');
  return isHost(host) ? host : undefined;
};

/** A name with a dot in it, an IP address, or the machine itself. */
const isHost = (host: string): boolean =>
  host === 'localhost' || /^\[[\da-f:.]+\]$/.test(host) || /^[^.]+(?:\.[^.]+)+$/.test(host);
