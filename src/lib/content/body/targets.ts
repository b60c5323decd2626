/** What a link or a picture may lead to. */
export interface Site {
  /** Addresses of the files in `public/`, for example `/uploads/pier.jpg`. */
  readonly publicFiles: ReadonlySet<string>;
  /** Addresses of the pages, for example `/urgent/`. */
  readonly addresses: ReadonlySet<string>;
}

const HOME = 'https://site.invalid';

const FULL_ADDRESS = 'write a whole web address that starts with https://';

/** What to do about a link out of the site, by its protocol; nothing where it is well. */
const PROTOCOLS: Readonly<Record<string, (url: URL) => string | undefined>> = {
  'https:': ({ hostname, username }) =>
    hostname.includes('.') && username === '' ? undefined : FULL_ADDRESS,
  'http:': () => FULL_ADDRESS,
  'mailto:': ({ pathname }) =>
    /^[^@\s<>]+@[^@\s<>]+\.[^@\s<>]+$/.test(pathname)
      ? undefined
      : 'write a whole email address after mailto:',
  'tel:': ({ pathname }) => numberProblem(pathname),
  'sms:': ({ pathname }) => numberProblem(pathname),
};

function numberProblem(number: string): string | undefined {
  return /^\+?\d{3,15}$/.test(number)
    ? undefined
    : 'write the number after tel: or sms: in figures, without spaces';
}

const parsed = (address: string) => (URL.canParse(address, HOME) ? new URL(address, HOME) : null);

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

function pathProblem(address: string, path: string, { publicFiles, addresses }: Site) {
  if (publicFiles.has(path) || addresses.has(path)) return undefined;
  if (addresses.has(`${path}/`)) return `end the link with a slash: ${path}/`;
  return `the link leads to no page or file of this site: check “${address}”`;
}

/** What is wrong with the address of a link, if anything. */
export function linkProblem(address: string, site: Site): string | undefined {
  if (address.trim() === '') return 'write where this link leads';
  const url = parsed(address);
  if (url === null) return `the link cannot be read: check “${address}”`;
  if (url.origin !== HOME) {
    const leads = PROTOCOLS[url.protocol];
    const message = `links may start with https://, mailto:, tel:, sms: or a slash: change “${address}”`;
    if (leads === undefined || /^[/\\]/.test(address)) return message;
    return leads(url);
  }
  if (!/^\/(?![/\\])/.test(address)) {
    return `start a link inside this site with a slash, for example /urgent/: change “${address}”`;
  }
  return pathProblem(address, decoded(url.pathname), site);
}

/** What is wrong with the address of a picture, if anything. */
export function pictureProblem(address: string, { publicFiles }: Site): string | undefined {
  if (!/^\/(?![/\\])/.test(address)) {
    return 'put the picture in public/uploads, and write its address as /uploads/ and its name';
  }
  const url = parsed(address);
  if (url !== null && url.origin === HOME && publicFiles.has(decoded(url.pathname)))
    return undefined;
  return `there is no picture “${address}”: check its name, or put the file in public`;
}
