/** What counts about a voice. */
type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

/** How well a voice reads British English: the more the better, and 0 for not at all. */
function fit({ lang, localService, default: preferred }: Voice): number {
  const name = lang.toLowerCase().replace('_', '-');
  if (!localService || !/^en(?:-|$)/.test(name)) return 0;
  return 1 + Number(preferred) + 2 * Number(name.startsWith('en-gb'));
}

/** The best English voice that speaks on the device itself: others would send the page’s words away. */
export const chooseVoice = <Some extends Voice>(voices: readonly Some[]): Some | undefined =>
  voices
    .filter((voice) => fit(voice) > 0)
    .toSorted((a, b) => fit(b) - fit(a))
    .at(0);
