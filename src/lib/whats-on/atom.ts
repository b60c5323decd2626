import type { Entry } from '../graph.ts';

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

/** An entry is new on the day it goes up. */
const entryOf = ({ address, data }: Entry<'campaigns'>, home: URL): string => {
  const url = escape(new URL(address, home).href);
  return `  <entry>
    <id>${url}</id>
    <title>${escape(data.title)}</title>
    <link href="${url}"/>
    <published>${stamp(data.publish_on)}</published>
    <updated>${stamp(data.publish_on)}</updated>
    <summary>${escape(data.lede)}</summary>
  </entry>
`;
};

/** Entries as an Atom feed (RFC 4287), the newest first. */
export function feedOf(entries: readonly Entry<'campaigns'>[], site: FeedSite): string {
  const { home, self, title, author, today } = site;
  const newest = entries.toSorted((a, b) => b.data.publish_on.localeCompare(a.data.publish_on));
  const feed = escape(new URL(self, home).href);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
  <id>${feed}</id>
  <title>${escape(title)}</title>
  <link rel="self" type="application/atom+xml" href="${feed}"/>
  <link href="${escape(home.href)}"/>
  <updated>${stamp(newest[0]?.data.publish_on ?? today)}</updated>
  <author><name>${escape(author)}</name></author>
${newest.map((entry) => entryOf(entry, home)).join('')}</feed>
`;
}
