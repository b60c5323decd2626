import { describe, expect, it } from 'vitest';
import { ALWAYS, makeEntry, OLD, SURE } from '#tests/support/entries.ts';
import { render, textsOf } from '#tests/support/render.tsx';
import { words } from '#tests/support/words.ts';
import { fill } from '#lib/text.ts';
import { RouteList } from './RouteList.tsx';

const call = { type: 'phone', label: 'Call the line', hours: ALWAYS, number: '0800 1111' };
const text = { type: 'text', label: 'Text the line', hours: ALWAYS, number: '85258' };
const web = { type: 'web', label: 'Read', hours: ALWAYS, url: 'https://example.org/help' };

const list = (routes: readonly object[], provenance: object = SURE) => {
  const { data } = makeEntry('services', 'line', { routes, provenance });
  return render(<RouteList routes={data.routes} provenance={data.provenance} words={words} />);
};

const linksIn = (root: ReturnType<typeof list>) =>
  [...root.querySelectorAll('a')].map((link) => link.getAttribute('href'));

describe('the ways to reach a service', () => {
  it('stand in the order listed, each under its heading', () => {
    expect(textsOf(list([text, call]), 'h3')).toEqual(['Text the line', 'Call the line']);
  });

  it('start a call or a text at a tap, with the word to send', () => {
    const root = list([call, { ...text, keyword: 'HELP' }]);
    expect(linksIn(root)).toEqual(['tel:08001111', 'sms:85258?body=HELP']);
  });

  it('say the number and what it is for in the name of the link', () => {
    const link = list([call]).querySelector('a');
    expect(link?.textContent).toBe('0800 1111');
    expect(link?.getAttribute('aria-label')).toBe('Call the line: 0800 1111');
  });

  it('say which option to choose and which word to send', () => {
    const root = list([
      { ...call, option: 'option 2' },
      { ...text, keyword: 'HELP' },
    ]);
    expect(root.textContent).toContain(fill(words.services.option, { option: 'option 2' }));
    expect(root.textContent).toContain(fill(words.services.keyword, { keyword: 'HELP' }));
  });

  it('open an email to the mailbox that they show', () => {
    const root = list([
      { type: 'email', label: 'Write', hours: ALWAYS, address: 'team@example.org' },
    ]);
    expect(linksIn(root)).toEqual(['mailto:team@example.org']);
    expect(textsOf(root, 'a')).toEqual(['team@example.org']);
  });

  it('say that a page or a chat is on another website', () => {
    const chat = { type: 'chat', label: 'Chat', hours: ALWAYS, url: 'https://example.org/chat' };
    const root = list([chat, web]);
    expect(linksIn(root)).toEqual(['https://example.org/chat', 'https://example.org/help']);
    expect(textsOf(root, 'a')).toEqual([
      `Chat (${words.site.new_site})`,
      `Read (${words.site.new_site})`,
    ]);
  });

  it('say where a place is and how to get in, and open nothing', () => {
    const root = list([
      {
        type: 'visit',
        label: 'Walk in',
        hours: ALWAYS,
        address: '1 Pier Road, Southport',
        access: 'A ramp at the side.',
      },
    ]);
    expect(root.textContent).toContain('1 Pier Road, Southport. A ramp at the side.');
    expect(linksIn(root)).toEqual([]);
  });

  it('say who can refer, and how', () => {
    const referral = {
      type: 'referral',
      label: 'Be referred',
      hours: { type: 'unconfirmed' },
      by: 'A teacher or a GP',
      how: 'They fill in a form.',
    };
    expect(list([referral]).textContent).toContain('A teacher or a GP. They fill in a form.');
  });
});

describe('what a reader is told of each', () => {
  it('is when somebody answers, or that a page can be read at any time', () => {
    expect(textsOf(list([call, web]), '.meta')).toEqual([
      words.services.always,
      words.services.always_read,
    ]);
  });

  it('is the cost only where somebody has said it', () => {
    const [free = '', unsaid = ''] = textsOf(list([{ ...call, cost: 'free' }, text]), '.meta');
    expect(free).toContain(words.costs.free);
    expect(unsaid).not.toContain(words.costs.unknown);
  });

  it('is the editor’s note', () => {
    expect(list([{ ...call, note: 'It may ring for long.' }]).textContent).toContain(
      'It may ring for long.',
    );
  });
});

describe('a number that nobody has checked', () => {
  const root = list(
    [
      { ...call, option: 'option 2', cost: 'free' },
      { ...text, keyword: 'HELP' },
    ],
    OLD,
  );

  it('is nowhere in the markup, as digits or in groups, and opens nothing', () => {
    for (const number of ['0800 1111', '08001111', '85258']) {
      expect(root.innerHTML).not.toContain(number);
    }
    expect(linksIn(root)).toEqual([]);
  });

  it('is spoken of by its name, with the reason', () => {
    expect(textsOf(root, 'h3')).toEqual(['Call the line', 'Text the line']);
    expect(root.textContent).toContain(words.services.number_hidden);
  });

  it('comes without what only makes sense with it: option, word to send, cost', () => {
    for (const told of ['option 2', 'HELP', words.costs.free]) {
      expect(root.textContent).not.toContain(told);
    }
  });

  it('does not hide the routes beside it', () => {
    expect(linksIn(list([call, web], OLD))).toEqual(['https://example.org/help']);
  });
});
