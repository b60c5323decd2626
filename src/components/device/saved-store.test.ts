import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { SavedStore } from './saved-store.ts';

const A = 'aaaaaaa';
const B = 'bbbbbbb';
const C = 'ccccccc';

/** A browser’s two stores, and the list of a tab that has them. */
function openTab(device: Storage = newStorage()) {
  const tab = newStorage();
  return { tab, device, store: new SavedStore({ tab: () => tab, device: () => device }) };
}

function newStorage(): Storage {
  return new Window().localStorage;
}

const refuse = (): never => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

/** A store that can be read and not written, as where there is no room. */
const fullStorage = (): Storage => ({
  length: 0,
  key: () => null,
  getItem: () => null,
  setItem: refuse,
  removeItem: () => undefined,
  clear: () => undefined,
});

describe('a list in a tab', () => {
  it('is empty at first, and reading it writes nothing', () => {
    const { tab, device, store } = openTab();
    expect(store.read()).toEqual({ codes: [], broken: false, place: 'tab' });
    expect([tab.length, device.length]).toEqual([0, 0]);
  });

  it('is kept in the tab and not on the device', () => {
    const { tab, device, store } = openTab();
    expect(store.write([A, B])).toEqual({ codes: [A, B], broken: false, place: 'tab' });
    expect([tab.length, device.length]).toEqual([1, 0]);
  });

  it('is still there on the next page', () => {
    const { tab, device, store } = openTab();
    store.write([A]);
    expect(new SavedStore({ tab: () => tab, device: () => device }).read().codes).toEqual([A]);
  });

  it('leaves nothing behind when it is empty again', () => {
    const { tab, store } = openTab();
    store.write([A]);
    store.write([]);
    expect(tab.length).toBe(0);
  });
});

describe('a list on the device', () => {
  it('moves there, and out of the tab, when somebody chooses so', () => {
    const { tab, device, store } = openTab();
    store.write([A]);
    expect(store.keepOnDevice(true)).toEqual({ codes: [A], broken: false, place: 'device' });
    expect([tab.length, device.length]).toEqual([0, 1]);
  });

  it('moves back, and off the device, when somebody chooses so', () => {
    const { tab, device, store } = openTab();
    store.write([A]);
    store.keepOnDevice(true);
    expect(store.keepOnDevice(false)).toEqual({ codes: [A], broken: false, place: 'tab' });
    expect([tab.length, device.length]).toEqual([1, 0]);
  });

  it('is the same in another tab, and after the tab was closed', () => {
    const { device, store } = openTab();
    store.write([A]);
    store.keepOnDevice(true);
    store.write([A, B]);
    expect(openTab(device).store.read()).toMatchObject({ codes: [A, B], place: 'device' });
  });

  it('goes before what another tab had kept, and nothing of that is lost', () => {
    const other = openTab();
    other.store.write([B, C]);
    other.device.setItem('saved', JSON.stringify([A, B]));
    expect(other.store.read()).toEqual({ codes: [A, B, C], broken: false, place: 'device' });
    other.store.write([A, C]);
    expect(other.store.read().codes).toEqual([A, C]);
    expect(other.tab.length).toBe(0);
  });

  it('stays the choice while the page is open, so that what was taken off can be put back', () => {
    const { device, store } = openTab();
    store.write([A]);
    store.keepOnDevice(true);
    expect(store.write([])).toMatchObject({ codes: [], place: 'device' });
    expect(device.length).toBe(0);
    expect(store.write([A])).toMatchObject({ codes: [A], place: 'device' });
    expect(device.length).toBe(1);
  });

  it('stays the choice on a page that was opened later, too', () => {
    const { device, store } = openTab();
    device.setItem('saved', JSON.stringify([A]));
    expect(store.write([])).toMatchObject({ codes: [], place: 'device' });
    expect(store.write([A])).toMatchObject({ codes: [A], place: 'device' });
  });

  it('that another tab took off the device is not put there again', () => {
    const { device, store } = openTab();
    const page = new EventTarget();
    let changes = 0;
    store.watch(page, () => (changes += 1));
    store.write([A]);
    store.keepOnDevice(true);
    device.removeItem('saved');
    page.dispatchEvent(new Event('storage'));
    expect(changes).toBe(1);
    expect(store.write([B])).toMatchObject({ codes: [B], place: 'tab' });
    expect(device.length).toBe(0);
  });
});

describe('a list that cannot be read', () => {
  it('is empty and says so, and its text stays until somebody does something', () => {
    const { tab, store } = openTab();
    tab.setItem('saved', '{"half');
    expect(store.read()).toEqual({ codes: [], broken: true, place: 'tab' });
    expect(tab.getItem('saved')).toBe('{"half');
    expect(store.write([A])).toEqual({ codes: [A], broken: false, place: 'tab' });
  });

  it('on the device does not hide the tab’s own', () => {
    const { tab, device, store } = openTab();
    tab.setItem('saved', JSON.stringify([A]));
    device.setItem('saved', 'garbage');
    expect(store.read()).toEqual({ codes: [A], broken: true, place: 'device' });
  });
});

describe('where storage is refused', () => {
  it('the list is kept for this page, and that is said', () => {
    const store = new SavedStore({ tab: refuse, device: refuse });
    expect(store.read()).toEqual({ codes: [], broken: false, place: 'page' });
    expect(store.write([A])).toEqual({ codes: [A], broken: false, place: 'page' });
    expect(store.read().codes).toEqual([A]);
  });

  it('only on writing, it is the same', () => {
    const tab = fullStorage();
    const store = new SavedStore({ tab: () => tab, device: fullStorage });
    expect(store.read().place).toBe('tab');
    expect(store.write([A])).toEqual({ codes: [A], broken: false, place: 'page' });
  });

  it('by the device, the list stays in the tab', () => {
    const tab = newStorage();
    const store = new SavedStore({ tab: () => tab, device: refuse });
    store.write([A]);
    expect(store.keepOnDevice(true)).toEqual({ codes: [A], broken: false, place: 'tab' });
  });

  it('by the tab alone, the device can still be chosen', () => {
    const device = newStorage();
    const store = new SavedStore({ tab: refuse, device: () => device });
    store.write([A]);
    expect(store.keepOnDevice(true)).toEqual({ codes: [A], broken: false, place: 'device' });
  });

  it('by the tab, taking the list off the device takes it off, and the page still has it', () => {
    const device = newStorage();
    const store = new SavedStore({ tab: refuse, device: () => device });
    store.write([A]);
    store.keepOnDevice(true);
    expect(store.keepOnDevice(false)).toEqual({ codes: [A], broken: false, place: 'page' });
    expect(device.length).toBe(0);
  });
});
