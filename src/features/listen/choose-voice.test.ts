import { describe, expect, it } from 'vitest';
import { chooseVoice } from './choose-voice.ts';

const voice = (lang: string, more: { localService?: boolean; default?: boolean } = {}) => ({
  lang,
  localService: true,
  default: false,
  ...more,
});

describe('choosing a voice', () => {
  it('takes British English before other English', () => {
    const british = voice('en-GB');
    expect(chooseVoice([voice('en-US', { default: true }), voice('fr-FR'), british])).toBe(british);
  });

  it('knows British English as phones write it', () => {
    const british = voice('en_GB');
    expect(chooseVoice([voice('en_US'), british])).toBe(british);
  });

  it('takes the voice the reader has chosen, among equals', () => {
    const chosen = voice('en-GB', { default: true });
    expect(chooseVoice([voice('en-GB'), chosen])).toBe(chosen);
  });

  it('takes other English where there is no British', () => {
    const irish = voice('en-IE');
    expect(chooseVoice([voice('de-DE'), irish])).toBe(irish);
    expect(chooseVoice([voice('en')])).toBeDefined();
  });

  it('never takes a voice that speaks over the network', () => {
    expect(chooseVoice([voice('en-GB', { localService: false })])).toBeUndefined();
  });

  it('takes none where no voice speaks English', () => {
    expect(chooseVoice([voice('fr-FR'), voice('enm')])).toBeUndefined();
  });
});
