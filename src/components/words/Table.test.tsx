import { describe, expect, it } from 'vitest';
import { render, textsOf } from '#tests/support/render.tsx';
import { Table } from './Table.tsx';

const table = () =>
  render(
    <Table
      columns={['Service', 'Ages', 'Cost']}
      rows={[{ key: 'line', name: <a href="/line/">The line</a>, cells: ['Under 19', 'Free'] }]}
    />,
  );

describe('a table', () => {
  it('is a real one, with a heading for each column and each row', () => {
    expect(textsOf(table(), 'thead th[scope=col]')).toEqual(['Service', 'Ages', 'Cost']);
    expect(textsOf(table(), 'tbody th[scope=row]')).toEqual(['The line']);
  });

  it('gives each cell its column’s heading, which a phone shows before it', () => {
    const cells = [...table().querySelectorAll('td')];
    expect(cells.map((cell) => cell.getAttribute('data-label'))).toEqual(['Ages', 'Cost']);
  });
});
