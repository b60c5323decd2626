import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { refusal } from './local-server.ts';

function request(headers: Readonly<Record<string, string>>): IncomingMessage {
  const message = new IncomingMessage(new Socket());
  message.headers = { host: 'localhost:4321', ...headers };
  return message;
}

const reading = (path: string) => ({ action: 'getEntry', params: { branch: 'main', path } });

test.each(['content/services/kooth.md', 'public/uploads/a.jpg'])('%s may be touched', (path) => {
  expect(refusal(request({}), reading(path))).toBeUndefined();
});

test.each([
  'package.json',
  '../other/content/a.md',
  'content/../package.json',
  '/etc/passwd',
  'content\\..\\package.json',
  'public/_headers',
  'contents/a.md',
])('%s may not', (path) => {
  expect(refusal(request({}), reading(path))).toContain('may not touch');
});

test('no path is overlooked, however deep it stands', () => {
  const files = [{ path: 'content/a.md' }, { path: 'src/a.ts' }];
  const saving = { action: 'persistEntry', params: { dataFiles: files } };
  expect(refusal(request({}), saving)).toContain('src/a.ts');
  const moving = { params: { dataFiles: [{ path: 'content/a.md', newPath: 'src/b.ts' }] } };
  expect(refusal(request({}), moving)).toContain('src/b.ts');
});

test('only the editor’s own page on this machine may ask', () => {
  const body = reading('content/a.md');
  expect(refusal(request({ origin: 'http://localhost:4321' }), body)).toBeUndefined();
  expect(refusal(request({ origin: 'https://evil.example' }), body)).toContain('Only the editor');
  expect(refusal(request({ host: 'evil.example' }), body)).toContain('Only the editor');
});
