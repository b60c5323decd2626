import { describe, expect, it } from 'vitest';
import { openingHours } from '#schemas/parts/opening-hours.ts';
import { render, textsOf } from '#tests/support/render.tsx';
import { words } from '#tests/support/words.ts';
import { HoursChart } from './HoursChart.tsx';

const range = (opens: string, closes: string) => ({ opens, closes });

function chart(weekly: readonly object[]) {
  const hours = openingHours.parse({ type: 'weekly', weekly });
  if (hours.type !== 'weekly') throw new Error('not weekly');
  return render(<HoursChart hours={hours} label="Hours of the line" words={words} />);
}

const barsIn = (root: ReturnType<typeof chart>) =>
  [...root.querySelectorAll('rect[fill="var(--colour-chart)"]')].map((bar) => ({
    left: Number(bar.getAttribute('x')),
    top: Number(bar.getAttribute('y')),
    height: Number(bar.getAttribute('height')),
  }));

describe('the chart of opening hours', () => {
  it('is a picture with a name, for those who do not see it', () => {
    const picture = chart([{ days: ['mon'], ranges: [range('09:00', '17:00')] }]).querySelector(
      'svg',
    );
    expect(picture?.getAttribute('role')).toBe('img');
    expect(picture?.getAttribute('aria-label')).toBe('Hours of the line');
  });

  it('names all seven days from Monday on, and the times across', () => {
    const labels = textsOf(chart([{ days: ['mon'], ranges: [range('09:00', '17:00')] }]), 'text');
    expect(labels).toEqual([
      ...['6am', words.services.noon, '6pm'],
      ...['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    ]);
  });

  it('has a bar for each stretch of time on each day, and none on a closed day', () => {
    const root = chart([
      { days: ['mon', 'tue'], ranges: [range('09:00', '12:00'), range('13:00', '17:00')] },
      { days: ['sat'], ranges: [range('10:00', '12:00')] },
    ]);
    const bars = barsIn(root);
    expect(bars).toHaveLength(5);
    expect(new Set(bars.map(({ left }) => left)).size).toBe(3);
  });

  it('draws a bar as tall as its time, later times higher up', () => {
    const [morning, evening] = barsIn(
      chart([{ days: ['mon'], ranges: [range('06:00', '12:00'), range('21:00', '24:00')] }]),
    );
    expect(morning?.height).toBeCloseTo(2 * (evening?.height ?? 0));
    expect(evening?.top).toBe(0);
    expect(morning?.top).toBeGreaterThan(evening?.top ?? 0);
  });

  it('draws a night in two: to the end of its day, and on the next morning', () => {
    const night = barsIn(chart([{ days: ['fri'], ranges: [range('21:00', '02:00')] }]));
    const parts = barsIn(
      chart([
        { days: ['fri'], ranges: [range('21:00', '24:00')] },
        { days: ['sat'], ranges: [range('00:00', '02:00')] },
      ]),
    );
    expect(night).toEqual(parts);
  });
});
