import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateConfig } from 'decap-cms-core/dist/esm/constants/configSchema.js';
import type { Plugin } from 'vite';
import { describe, expect, test } from 'vitest';
import { configFor } from '../../cms/config/config.ts';
import { buildEditor } from '../../cms/host/build-editor.ts';
import { hostFrom, localHost, type Host } from '../../cms/host/hosting.ts';

const TODAY = '2026-11-25';
const AT = 'https://git.example.org';
const REPO = { CMS_REPO: 'sefton/grow-well' };
const APP = { CMS_APP_ID: 'abc' };
const PREVIEW = { CMS_PREVIEW: 'site/preview' };

/** What only an editor on a working copy says; Decap’s own code asks for a `proxy_url` too. */
const LOCAL = /cms-local|proxy_url["']?: ?["'`]/;

interface Told {
  readonly host: Host;
  /** What Decap must be told of it, and nothing else. */
  readonly backend: Readonly<Record<string, unknown>>;
  /** The packages of backends that its editor may carry. */
  readonly packages: readonly string[];
  readonly drafts: boolean;
}

const repo = { repo: 'sefton/grow-well', branch: 'main' };

const HOSTS: Readonly<Record<string, Told>> = {
  gitlab: {
    host: hostFrom({ CMS_HOST: 'gitlab', ...REPO, ...APP, ...PREVIEW }),
    backend: {
      ...repo,
      name: 'gitlab',
      auth_type: 'pkce',
      app_id: 'abc',
      base_url: 'https://gitlab.com',
      api_root: 'https://gitlab.com/api/v4',
      squash_merges: true,
      preview_context: 'site/preview',
    },
    packages: ['gitlab'],
    drafts: true,
  },
  forgejo: {
    host: hostFrom({ CMS_HOST: 'forgejo', ...REPO, ...APP, CMS_BASE_URL: AT }),
    backend: {
      ...repo,
      name: 'forgejo',
      app_id: 'abc',
      base_url: AT,
      api_root: `${AT}/api/v1`,
    },
    packages: ['forgejo'],
    drafts: true,
  },
  gitea: {
    host: hostFrom({ CMS_HOST: 'gitea', ...REPO, ...APP, CMS_BASE_URL: AT }),
    backend: { ...repo, name: 'gitea', app_id: 'abc', base_url: AT, api_root: `${AT}/api/v1` },
    packages: ['gitea'],
    drafts: false,
  },
  github: {
    host: hostFrom({ CMS_HOST: 'github', ...REPO, CMS_BRANCH: 'live', CMS_BASE_URL: AT }),
    backend: { ...repo, name: 'github', branch: 'live', base_url: AT, squash_merges: true },
    packages: ['github'],
    drafts: true,
  },
  'git-gateway': {
    host: hostFrom({ CMS_HOST: 'git-gateway', CMS_BASE_URL: AT, ...PREVIEW }),
    backend: {
      name: 'git-gateway',
      branch: 'main',
      gateway_url: `${AT}/git`,
      identity_url: `${AT}/identity`,
      squash_merges: true,
      preview_context: 'site/preview',
    },
    // The gateway stands before one of these, and finds out which.
    packages: ['bitbucket', 'git-gateway', 'github', 'gitlab'],
    drafts: true,
  },
};

const NAMES = Object.keys(HOSTS);

const told = (name: string): Told => {
  const one = HOSTS[name];
  if (one === undefined) throw new Error(`There is no host “${name}”.`);
  return one;
};

const BACKEND = /node_modules\/decap-cms-backend-([a-z-]+)\//;

/** Makes an editor. @returns the backends whose code is in it, and whether it is for a working copy. */
async function made(host: Host): Promise<{ packages: string[]; isLocal: boolean }> {
  const packages = new Set<string>();
  const lookIn: Plugin = {
    name: 'what-is-in-it',
    generateBundle(_options, bundle) {
      for (const piece of Object.values(bundle)) {
        const modules = piece.type === 'chunk' ? Object.keys(piece.modules) : [];
        for (const id of modules) packages.add(BACKEND.exec(id)?.[1] ?? '');
      }
    },
  };
  const outDir = mkdtempSync(join(tmpdir(), 'editor-of-host-'));
  await buildEditor({ outDir, base: '/editor/', host, plugins: [lookIn] });
  const files = readdirSync(outDir, { recursive: true, encoding: 'utf8' });
  const scripts = files.filter((file) => file.endsWith('.js'));
  const isLocal = scripts.some((file) => LOCAL.test(readFileSync(join(outDir, file), 'utf8')));
  rmSync(outDir, { recursive: true });
  return { packages: [...packages].filter((name) => name !== '').sort(), isLocal };
}

describe.each(NAMES)('an editor whose files are kept on %s', (name) => {
  const { host, backend, packages, drafts } = told(name);
  const config = configFor(host, TODAY);

  test('has settings that Decap accepts, all that its backend needs, and nothing local', () => {
    expect(() => {
      validateConfig(config);
    }).not.toThrow();
    expect(config.backend).toEqual(backend);
    expect(JSON.stringify(config)).not.toMatch(LOCAL);
  });

  test('keeps drafts where its backend can', () => {
    expect(config.publish_mode).toBe(drafts ? 'editorial_workflow' : 'simple');
  });

  test('carries the backend it names, and no other', async () => {
    expect(await made(host)).toEqual({ packages, isLocal: false });
  });
});

describe('an editor on the working copy', () => {
  test.each([true, false])('has settings that Decap accepts; drafts: %s', (drafts) => {
    const config = configFor(localHost(drafts), TODAY);
    expect(() => {
      validateConfig(config);
    }).not.toThrow();
    expect(config.publish_mode).toBe(drafts ? 'editorial_workflow' : 'simple');
  });

  test('carries no way to a git host', async () => {
    expect(await made(localHost())).toEqual({ packages: ['proxy'], isLocal: true });
  });
});

test('a site that names no host carries no backend', async () => {
  expect(await made(hostFrom(REPO))).toEqual({ packages: [], isLocal: false });
});

describe('the settings of a host', () => {
  test('say in one line each what is wrong with them', () => {
    expect(() => hostFrom({ CMS_HOST: 'gitlab' })).toThrow(/CMS_REPO is missing.*\nCMS_APP_ID/);
    expect(() => hostFrom({ CMS_HOST: 'svn' })).toThrow('must be gitlab, forgejo');
    const insecure = { CMS_HOST: 'gitlab', ...REPO, ...APP, CMS_BASE_URL: 'http://a.example' };
    expect(() => hostFrom(insecure)).toThrow('https://');
  });

  test.each(['forgejo', 'gitea'])('refuse a preview on %s, which Decap never asks', (kind) => {
    const env = { CMS_HOST: kind, ...REPO, ...APP, ...PREVIEW, CMS_BASE_URL: AT };
    expect(() => hostFrom(env)).toThrow('CMS_PREVIEW must be left out');
  });
});
