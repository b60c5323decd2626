import { z } from 'zod';

/**
 * How a link to another site stands: it works; it leads on for good; it is gone; the other site lets no
 * robot in, so that a person must look; or it did not answer.
 */
export const LINK_STATES = ['works', 'moved', 'gone', 'closed', 'silent'] as const;

const linkState = z.enum(LINK_STATES);

const checkedLink = z.strictObject({
  url: z.url(),
  state: linkState,
  /** The status of HTTP; none where nothing came back. */
  status: z.int().optional(),
  /** Where it leads for good. */
  to: z.url().optional(),
  checked_on: z.iso.date(),
  /** The content that names it: `content/services/beat.md:12`. */
  places: z.array(z.string()),
});

/** The results of `npm run links:check`, as they lie on the disk. */
export const linkHealth = z.strictObject({
  checked_on: z.iso.date(),
  links: z.array(checkedLink),
});

/** One link and how it stands. */
export type CheckedLink = z.infer<typeof checkedLink>;

/** All links and the day of the last check (`YYYY-MM-DD`). */
export type LinkHealth = z.infer<typeof linkHealth>;

/** A state of a link. */
export type LinkState = (typeof LINK_STATES)[number];

/** The states about which somebody must do something, the worst first. */
export const LINK_TROUBLES = ['gone', 'silent', 'moved', 'closed'] as const satisfies LinkState[];

/** The links that need somebody, the worst first. */
export const linkTroubles = ({ links }: LinkHealth): CheckedLink[] =>
  LINK_TROUBLES.flatMap((trouble) => links.filter(({ state }) => state === trouble));

/** Reads the results of a check. @throws if the text is not one. */
export const parseLinkHealth = (text: string): LinkHealth => linkHealth.parse(JSON.parse(text));
