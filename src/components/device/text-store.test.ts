import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { TextStore } from './text-store.ts';

const newStorage = (): Storage =>
  // happy-dom’s storage does what the browser’s does.
  new Window().localStorage;

const refuse = (): never => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

function openTab(device: Storage = newStorage()) {
  const tab = newStorage();
  return { tab, device, store: new TextStore('review', { tab: () => tab, device: () => device }) };
}

describe('a kept text', () => {
  it('is not there at first, and reading it writes nothing', () => {
    const { tab, device, store } = openTab();
    expect(store.read()).toEqual({ text: null, place: 'tab' });
    expect([tab.length, device.length]).toEqual([0, 0]);
  });

  it('is kept in the tab and not on the device', () => {
    const { tab, device, store } = openTab();
    expect(store.write('a')).toBe('tab');
    expect(store.read().text).toBe('a');
    expect([tab.length, device.length]).toEqual([1, 0]);
  });

  it('moves to the device when somebody chooses so, is written there, and moves back', () => {
    const { tab, device, store } = openTab();
    store.write('a');
    expect(store.keepOnDevice('a', true)).toBe('device');
    expect([tab.length, device.length]).toEqual([0, 1]);
    expect(store.write('b')).toBe('device');
    expect(openTab(device).store.read()).toEqual({ text: 'b', place: 'device' });
    expect(store.keepOnDevice('b', false)).toBe('tab');
    expect([tab.length, device.length]).toEqual([1, 0]);
  });

  it('goes from everywhere', () => {
    const { tab, device, store } = openTab();
    store.write('a');
    device.setItem('review', 'b');
    store.clear();
    expect([tab.length, device.length]).toEqual([0, 0]);
  });

  it('is on the page alone where storage is refused, and says so', () => {
    const store = new TextStore('review', { tab: refuse, device: refuse });
    expect(store.read()).toEqual({ text: null, place: 'page' });
    expect([store.write('a'), store.keepOnDevice('a', true)]).toEqual(['page', 'page']);
    store.clear();
  });

  it('stays in the tab where the device refuses it', () => {
    const tab = newStorage();
    const store = new TextStore('review', { tab: () => tab, device: refuse });
    store.write('a');
    expect(store.keepOnDevice('a', true)).toBe('tab');
    expect(store.read().text).toBe('a');
  });
});
