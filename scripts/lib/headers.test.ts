import { expect, it } from 'vitest';
import { headersFor, parseHeaders } from './headers.ts';

const rules = parseHeaders(`/*
  X-A: one
  Cache-Control: no
/_astro/*
  Cache-Control: yes, long: very
`);

it('reads rules, and keeps colons in their values', () => {
  expect(rules).toEqual([
    { pattern: '/*', headers: { 'x-a': 'one', 'cache-control': 'no' } },
    { pattern: '/_astro/*', headers: { 'cache-control': 'yes, long: very' } },
  ]);
});

it('lets a later rule win over an earlier one', () => {
  expect(headersFor(rules, '/help/')).toEqual({ 'x-a': 'one', 'cache-control': 'no' });
  expect(headersFor(rules, '/_astro/a.css')['cache-control']).toBe('yes, long: very');
});
