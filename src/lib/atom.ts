/** A thing that a feed tells of. */
export interface FeedItem {
  /** The path of its page. */
  address: string;
  title: string;
  text: string;
  /** The day of the news, `YYYY-MM-DD`. */
  day: string;
}

/** What the feed needs to know of the site. */
export interface FeedSite {
  /** The site’s address, with the slash at its end. */
  home: URL;
  /** The path of the feed itself. */
  self: string;
  title: string;
  /** Who publishes it. */
  author: string;
  /** The day of the build, `YYYY-MM-DD`: an empty feed changed then. */
  today: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escape = (text: string): string => text.replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark);
const stamp = (day: string): string => `${day}T00:00:00Z`;

const entryOf = ({ address, title, text, day }: FeedItem, home: URL): string => {
  const url = escape(new URL(address, home).href);
  return `  <entry>
    <id>${url}</id>
    <title>${escape(title)}</title>
    <link href="${url}"/>
    <published>${stamp(day)}</published>
    <updated>${stamp(day)}</updated>
    <summary>${escape(text)}</summary>
  </entry>
`;
};

/** News as an Atom feed (RFC 4287), the newest first. */
export function feedOf(items: readonly FeedItem[], site: FeedSite): string {
  const { home, self, title, author, today } = site;
  const newest = items.toSorted((a, b) => b.day.localeCompare(a.day));
  const feed = escape(new URL(self, home).href);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
  <id>${feed}</id>
  <title>${escape(title)}</title>
  <link rel="self" type="application/atom+xml" href="${feed}"/>
  <link href="${escape(home.href)}"/>
  <updated>${stamp(newest[0]?.day ?? today)}</updated>
  <author><name>${escape(author)}</name></author>
${newest.map((entry) => entryOf(entry, home)).join('')}</feed>
`;
}
