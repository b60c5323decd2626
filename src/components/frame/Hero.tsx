import type { ReactNode } from 'react';
import './Hero.css';

interface Props {
  title: string;
  lede?: string;
  /** The page above this one. */
  trail?: { href: string; label: string };
  /** `theme` is for a theme’s one-word name, `home` for the question, `page` for all others. */
  size?: 'home' | 'theme' | 'page';
  tone?: 'sky' | 'theme' | 'plain' | 'wood';
  /** The scene on the horizon; without it the hero is plain. */
  scene?: ReactNode;
  children?: ReactNode;
}

/** The horizon that a page opens on: words over empty sky, a scene below. */
export const Hero = (props: Props) => {
  const { title, lede, trail, size = 'page', tone = 'sky', scene, children } = props;
  const kind = scene === undefined ? 'hero-bare' : 'hero-scenic';
  return (
    <div className={`hero hero-size-${size} hero-${tone} ${kind}`}>
      <div className="wrapper hero-words">
        {trail !== undefined && (
          <nav className="hero-trail" aria-label={trail.label}>
            <a href={trail.href}>{trail.label}</a>
          </nav>
        )}
        <h1>{title}</h1>
        {lede !== undefined && <p className="lede">{lede}</p>}
        {children}
      </div>
      {scene}
    </div>
  );
};
