import { validateConfig } from 'decap-cms-core/dist/esm/constants/configSchema.js';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { COLLECTION_NAMES, COLLECTIONS } from '#schemas/collections.ts';
import { fieldOf, type Field } from '#lib/content/fields/field-of.ts';
import { configFor, editorFieldsOf } from '../../cms/config/config.ts';
import { fieldsOf, type CmsField } from '../../cms/config/fields.ts';
import { hostFrom, localHost } from '../../cms/host/hosting.ts';

const TODAY = '2026-11-25';

const GITLAB = { CMS_HOST: 'gitlab', CMS_REPO: 'sefton/grow-well', CMS_APP_ID: 'abc' };
const AT = 'https://git.example.org';
const HOSTS = [
  GITLAB,
  { CMS_HOST: 'forgejo', CMS_REPO: 'a/b', CMS_APP_ID: 'abc', CMS_BASE_URL: AT },
  { CMS_HOST: 'gitea', CMS_REPO: 'a/b', CMS_APP_ID: 'abc', CMS_BASE_URL: AT },
  { CMS_HOST: 'github', CMS_REPO: 'a/b', CMS_BASE_URL: AT },
  { CMS_HOST: 'git-gateway', CMS_BASE_URL: AT },
];

/** Every field with a label, with the path that leads to it. */
const pathsOf = (fields: readonly CmsField[], at = ''): string[] =>
  fields.flatMap((field) => {
    const path = `${at}.${field.name}`;
    const types = field.types ?? [];
    return [
      path,
      ...pathsOf(field.fields ?? [], path),
      ...types.flatMap((type) => pathsOf(type.fields ?? [], `${path}[${type.name}]`)),
    ];
  });

function schemaPaths(field: Field, at = ''): string[] {
  const inner = field.item ?? field;
  const own = [...inner.fields].flatMap(([name, one]) => [
    `${at}.${name}`,
    ...schemaPaths(one, `${at}.${name}`),
  ]);
  const shapes = inner.variants.flatMap((shape) => {
    const type = shape.fields.get('type')?.values[0] ?? '';
    const others = new Map([...shape.fields].filter(([name]) => name !== 'type'));
    return schemaPaths({ ...shape, fields: others }, `${at}[${type}]`);
  });
  return [...own, ...shapes];
}

describe('the configuration', () => {
  test('is accepted by Decap, on this machine and on every host', () => {
    for (const host of [localHost(), localHost(true), ...HOSTS.map(hostFrom)]) {
      expect(() => {
        validateConfig(configFor(host, TODAY));
      }).not.toThrow();
    }
  });

  test.each(COLLECTION_NAMES)('has every field of “%s”, each with a label and a hint', (name) => {
    const fields = editorFieldsOf(name);
    const paths = new Set(pathsOf(fields));
    const missing = schemaPaths(fieldOf(COLLECTIONS[name].schema)).filter(
      (path) => !paths.has(path),
    );
    expect(missing).toEqual([]);
    expect(fields.filter(({ label }) => label === '')).toEqual([]);
  });

  test('names every collection once, each with a description or a group of its own', () => {
    const { collections } = configFor(localHost(), TODAY);
    const files = collections.flatMap((one) =>
      'files' in one ? one.files.map(({ name }) => name) : [one.name],
    );
    expect(files.toSorted()).toEqual([...COLLECTION_NAMES].sort());
  });

  test('never turns off what cleans the preview, and names files by an id in plain letters', () => {
    const text = JSON.stringify(configFor(localHost(), TODAY));
    expect(text).not.toContain('sanitize_preview');
    for (const one of configFor(localHost(), TODAY).collections) {
      if ('slug' in one) expect(one.slug).toBe('{{fields.id}}');
    }
  });

  test('stops the build at a construct that no editor field can show', () => {
    const odd = { pair: z.tuple([z.string(), z.number()]) };
    expect(() => fieldsOf(z.strictObject(odd), 'things')).toThrow(
      'things.pair: no editor field can show this',
    );
    const map = { map: z.record(z.string(), z.string()) };
    expect(() => fieldsOf(z.strictObject(map), 'things')).toThrow('things.map');
  });
});

describe('the host', () => {
  test('is GitLab without a server of ours, with drafts', () => {
    expect(hostFrom(GITLAB)).toMatchObject({
      kind: 'gitlab',
      workflow: true,
      backend: { name: 'gitlab', auth_type: 'pkce', branch: 'main' },
    });
  });

  test('keeps no drafts on Gitea, whose backend cannot', () => {
    expect(hostFrom(HOSTS[2] ?? {}).workflow).toBe(false);
  });

  test('is nothing at all until somebody names one', () => {
    expect(hostFrom({ CMS_REPO: 'a/b' }).kind).toBe('none');
  });

  test('says in one line each what is wrong with its settings', () => {
    expect(() => hostFrom({ CMS_HOST: 'gitlab' })).toThrow(/CMS_REPO is missing.*\nCMS_APP_ID/);
    expect(() => hostFrom({ CMS_HOST: 'svn' })).toThrow('must be gitlab, forgejo');
    expect(() => hostFrom({ ...GITLAB, CMS_BASE_URL: 'http://a.example' })).toThrow('https://');
  });
});
