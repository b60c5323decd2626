import { PHASE_NAMES, type Phase } from '#lib/help-grid.ts';
import type { Words } from '#schemas/site/words.ts';
import './PhaseLinks.css';

interface Props {
  /** The page that all phases belong to. */
  base: string;
  current?: Phase | 'all';
  phases?: readonly Phase[];
  words: Words;
}

/** One link for each phase, and one for all of them. */
export const PhaseLinks = ({ base, current, phases = PHASE_NAMES, words }: Props) => (
  <nav className="phase-links no-print" aria-label={words.grid.by_phase}>
    <ul className="plain-list">
      {(['all', ...phases] as const).map((phase) => (
        <li key={phase}>
          <a
            href={phase === 'all' ? base : `${base}phase/${phase}/`}
            aria-current={phase === current ? 'page' : undefined}
          >
            {phase === 'all' ? words.grid.all_phases : words.phases_short[phase]}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
