import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { loadGraph } from '../support/load-graph.ts';
import { copyProject } from '../support/copy-project.ts';
import { addSuccessor, SUCCESSOR } from '../support/successor.ts';
import { words } from '../support/words.ts';

test.describe.configure({ mode: 'serial', timeout: 240_000 });

function buildIn(copy: string, day: string) {
  const result = spawnSync(process.execPath, ['scripts/build.ts'], {
    cwd: copy,
    env: { ...process.env, BUILD_DATE: day },
    encoding: 'utf8',
  });
  expect(result.status, result.stdout + result.stderr).toBe(0);
  return {
    read: (path: string) => readFileSync(join(copy, 'dist', path, 'index.html'), 'utf8'),
    has: (path: string) => existsSync(join(copy, 'dist', path, 'index.html')),
    file: (path: string) => readFileSync(join(copy, 'dist', path), 'utf8'),
  };
}

test('a new plan with five themes and seven areas takes the place of the old, from content alone', () => {
  const copy = copyProject();
  addSuccessor(join(copy, 'content'));
  const { read, has } = buildIn(copy, '2027-06-01');

  const plan = read('plan');
  for (const { title, id } of SUCCESSOR.themes) {
    expect(plan).toContain(`href="/plan/${id}/"`);
    expect(read(`plan/${id}`)).toContain(title);
    expect(read(`plan/${id}`)).not.toContain(words.plan.replaced);
  }
  const areas = SUCCESSOR.themes.flatMap(({ id, areas }) =>
    areas.map((area) => `plan/${id}/${area}`),
  );
  expect(areas).toHaveLength(7);
  for (const path of areas) expect(has(path), path).toBe(true);

  // The old plan stays at its own address, its themes and promises where they were.
  expect(plan).toContain('href="/plan/versions/my-sefton-2020/"');
  const old = ['plan/versions/my-sefton-2020', 'plan/heard', 'plan/happy/someone-to-talk-to'];
  for (const path of old) {
    expect(read(path), path).toContain(words.plan.replaced);
    expect(read(path), path).toContain(SUCCESSOR.title);
    expect(read(path), path).toContain('href="/plan/"');
  }
  // Progress follows the plan of today; the old measures keep their pages.
  expect(read('progress')).not.toContain('href="/progress/sleeping-well/"');
  expect(has('progress/sleeping-well')).toBe(true);
  expect(read('plan/easy')).toContain(words.easy.none);
});

test('the same content built as another day shows what is on on that day, and nothing else', () => {
  const copy = copyProject();
  const alert = [
    'id: closed',
    'level: change',
    'title: A made-up notice for this test',
    'text: It is here for two days.',
    'where: plan',
    'publish_on: 2027-03-20',
    'expire_on: 2027-03-22',
    '',
  ].join('\n');
  spawnSync('mkdir', ['-p', join(copy, 'content/site/alerts')]);
  writeFileSync(join(copy, 'content/site/alerts/closed.yaml'), alert);
  const { read, has, file } = buildIn(copy, '2027-03-20');
  const graph = loadGraph();
  const day = '2027-03-20';
  for (const { file: name, data } of graph.all('campaigns')) {
    const isOn = data.publish_on <= day && day < data.expire_on;
    const card = `href="/whats-on/${name}/"`;
    expect(read('whats-on').includes(card), name).toBe(isOn);
    expect(has(`whats-on/${name}`), name).toBe(data.publish_on <= day);
    expect(file('whats-on.xml').includes(`/whats-on/${name}/`), name).toBe(isOn);
    expect(file('whats-on.ics').includes(`UID:${data.id}-1@`), name).toBe(isOn);
    if (has(`whats-on/${name}`) && !isOn)
      expect(read(`whats-on/${name}`), name).toContain(words.whats_on.over_text);
  }
  // An alert stands where it belongs, and knows its own last day.
  for (const path of ['plan', 'progress', 'have-your-say']) {
    expect(read(path), path).toContain('A made-up notice for this test');
    expect(read(path), path).toContain('data-until="2027-03-22"');
  }
  for (const path of ['', 'help/sleep', 'urgent'])
    expect(read(path), path).not.toContain('A made-up notice for this test');
  expect(read('status/calendar')).toContain('A made-up notice for this test');
});
