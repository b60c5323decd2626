import { describe, expect, it } from 'vitest';
import { anglesOf, bend, between, beyond, through } from './arm-poses.ts';

const SHOULDER = { x: 20, y: -130 };

describe('arms', () => {
  it('a left arm mirrors a right arm', () => {
    const right = bend('wave', SHOULDER, { side: 1, reach: 1 });
    const left = bend('wave', { x: -20, y: -130 }, { side: -1, reach: 1 });
    expect(left.wrist).toEqual({ x: -right.wrist.x, y: right.wrist.y });
  });

  it('a raised hand is above the shoulder and a hanging hand below it', () => {
    expect(bend('up', SHOULDER, { side: 1, reach: 1 }).wrist.y).toBeLessThan(SHOULDER.y);
    expect(bend('down', SHOULDER, { side: 1, reach: 1 }).wrist.y).toBeGreaterThan(SHOULDER.y);
  });

  it('fingers go on from the wrist the way the forearm points', () => {
    const limb = { shoulder: SHOULDER, elbow: { x: 0, y: 0 }, wrist: { x: 0, y: 10 } };
    expect(beyond(limb, 5).y).toBeCloseTo(15);
    expect(beyond(limb, 5, 90).x).toBeCloseTo(-5);
  });

  it('an arm that moves hangs almost straight down, and points up when it is raised', () => {
    expect(Math.abs(anglesOf('down').shoulder)).toBeLessThan(20);
    expect(anglesOf('up').shoulder).toBeLessThan(-90);
    expect(Math.abs(anglesOf('wave').elbow)).toBeGreaterThan(90);
  });

  it('points become path data in whole units', () => {
    const middle = between({ x: 0, y: 0 }, { x: 5, y: 11 }, 0.5);
    expect(through([{ x: 0, y: 0 }, middle])).toBe('M0 0L3 6');
  });
});
