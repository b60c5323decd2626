import { z } from 'zod';

/** Where the editor’s files are kept, and how staff log in. */
export interface Host {
  /** Which of Decap’s backends is part of the editor. */
  readonly kind: HostKind;
  /** Decap’s own settings for it. */
  readonly backend: Readonly<Record<string, unknown>>;
  /** Whether entries go from draft through review to ready. */
  readonly workflow: boolean;
  /** Other addresses that the editor must be able to reach. */
  readonly connects: readonly string[];
  /** The address of the site, for links to it. */
  readonly siteUrl?: string;
  /** The commit status that says where a draft’s own build can be seen, if its host makes one. */
  readonly preview?: string;
}

/** `none` is a production build that nobody has told where the files are kept. */
export type HostKind = 'none' | 'local' | Settings['CMS_HOST'];

const address = z.url({
  protocol: /^https$/,
  error: 'must be an address that starts with https://',
});
const needed = (what: string) => z.string({ error: `is missing: ${what}` }).min(1, 'is empty');
const repo = needed('write the repository as owner/name');
const branch = z.string().default('main');
const appId = needed('write the id of the application that staff log in with');
const preview = z.string().optional();
const noPreview = z
  .undefined({ error: 'must be left out: Decap reads no commit statuses from this host' })
  .optional();

const settings = z.discriminatedUnion(
  'CMS_HOST',
  [
    z.object({
      CMS_HOST: z.literal('gitlab'),
      CMS_REPO: repo,
      CMS_BRANCH: branch,
      CMS_APP_ID: appId,
      CMS_BASE_URL: address.default('https://gitlab.com'),
      CMS_PREVIEW: preview,
    }),
    z.object({
      CMS_HOST: z.literal('forgejo'),
      CMS_REPO: repo,
      CMS_BRANCH: branch,
      CMS_APP_ID: appId,
      CMS_BASE_URL: address,
      CMS_PREVIEW: noPreview,
    }),
    z.object({
      CMS_HOST: z.literal('gitea'),
      CMS_REPO: repo,
      CMS_BRANCH: branch,
      CMS_APP_ID: appId,
      CMS_BASE_URL: address,
      CMS_PREVIEW: noPreview,
    }),
    z.object({
      CMS_HOST: z.literal('github'),
      CMS_REPO: repo,
      CMS_BRANCH: branch,
      CMS_BASE_URL: address,
      CMS_PREVIEW: preview,
    }),
    z.object({
      CMS_HOST: z.literal('git-gateway'),
      CMS_BRANCH: branch,
      CMS_BASE_URL: address,
      CMS_PREVIEW: preview,
    }),
  ],
  { error: 'must be gitlab, forgejo, gitea, github or git-gateway' },
);

type Settings = z.infer<typeof settings>;
type Told = Omit<Host, 'kind' | 'siteUrl' | 'preview'>;
type Makers = {
  readonly [Kind in Settings['CMS_HOST']]: (told: Extract<Settings, { CMS_HOST: Kind }>) => Told;
};

/** Decap’s settings for each host. Drafts need merge requests, which its Gitea backend has not. */
const HOSTS: Makers = {
  gitlab: (told) => ({
    workflow: true,
    connects: [told.CMS_BASE_URL],
    backend: {
      name: 'gitlab',
      repo: told.CMS_REPO,
      branch: told.CMS_BRANCH,
      auth_type: 'pkce',
      app_id: told.CMS_APP_ID,
      base_url: told.CMS_BASE_URL,
      api_root: `${told.CMS_BASE_URL}/api/v4`,
      squash_merges: true,
    },
  }),
  forgejo: (told) => ({
    workflow: true,
    connects: [told.CMS_BASE_URL],
    backend: {
      name: 'forgejo',
      repo: told.CMS_REPO,
      branch: told.CMS_BRANCH,
      app_id: told.CMS_APP_ID,
      base_url: told.CMS_BASE_URL,
      api_root: `${told.CMS_BASE_URL}/api/v1`,
    },
  }),
  gitea: (told) => ({
    workflow: false,
    connects: [told.CMS_BASE_URL],
    backend: {
      name: 'gitea',
      repo: told.CMS_REPO,
      branch: told.CMS_BRANCH,
      app_id: told.CMS_APP_ID,
      base_url: told.CMS_BASE_URL,
      api_root: `${told.CMS_BASE_URL}/api/v1`,
    },
  }),
  github: (told) => ({
    workflow: true,
    connects: ['https://api.github.com', 'https://www.githubstatus.com', told.CMS_BASE_URL],
    backend: {
      name: 'github',
      repo: told.CMS_REPO,
      branch: told.CMS_BRANCH,
      base_url: told.CMS_BASE_URL,
      squash_merges: true,
    },
  }),
  'git-gateway': (told) => ({
    workflow: true,
    connects: [told.CMS_BASE_URL],
    backend: {
      name: 'git-gateway',
      branch: told.CMS_BRANCH,
      gateway_url: `${told.CMS_BASE_URL}/git`,
      identity_url: `${told.CMS_BASE_URL}/identity`,
      squash_merges: true,
    },
  }),
};

const make = <Kind extends Settings['CMS_HOST']>(
  kind: Kind,
  told: Extract<Settings, { CMS_HOST: Kind }>,
): Told => HOSTS[kind](told);

const filled = (env: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(
    Object.entries(env).filter(([name, value]) => name.startsWith('CMS_') && value !== ''),
  );

/**
 * The host named by the environment (`CMS_HOST`, `CMS_REPO`, `CMS_BRANCH`, `CMS_APP_ID`,
 * `CMS_BASE_URL`, `CMS_PREVIEW`); `none` if it names none.
 * @throws with one line for each setting that is wrong.
 */
export function hostFrom(env: Readonly<Record<string, string | undefined>>): Host {
  const told = filled(env);
  if (told['CMS_HOST'] === undefined) {
    return { kind: 'none', backend: { name: 'none' }, workflow: false, connects: [] };
  }
  const result = settings.safeParse(told);
  if (!result.success) {
    const lines = result.error.issues.map((one) => `${one.path.join('.')} ${one.message}`);
    throw new Error(`The editor’s host cannot be set up:\n${lines.join('\n')}`);
  }
  const siteUrl = env['SITE'];
  const { CMS_PREVIEW } = result.data;
  return {
    kind: result.data.CMS_HOST,
    ...make(result.data.CMS_HOST, result.data as never),
    ...(siteUrl === undefined || siteUrl === '' ? {} : { siteUrl }),
    ...(CMS_PREVIEW === undefined ? {} : { preview: CMS_PREVIEW }),
  };
}

/** The path on the developer’s own machine that stands in for a git host. */
export const LOCAL_PATH = '/cms-local/api/v1/';

/** The working copy on this machine, without a log-in: for development and tests only. */
export const localHost = (workflow = false): Host => ({
  kind: 'local',
  backend: { name: 'proxy', proxy_url: LOCAL_PATH, branch: 'main' },
  workflow,
  connects: [],
});
