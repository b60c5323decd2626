import type { ReactElement } from 'react';
import { Docks } from '../places/built/Docks.tsx';
import { IronFigure } from '../places/built/IronFigure.tsx';
import { Turbine } from '../places/built/Turbine.tsx';
import type { ArtProps } from './frames.ts';

/** Docks, wind turbines and iron figures along a strip of sea, for the top of the footer. */
export function FooterArt({ frame }: ArtProps): ReactElement {
  if (frame === 'wide') {
    return (
      <>
        <Turbine x={600} y={76} h={36} />
        <Turbine x={648} y={76} h={45} turn={40} />
        <Turbine x={700} y={76} h={38} turn={75} />
        <Docks x={64} y={76} h={68} />
        <path d="M0 74H1280V131H0z" fill="var(--sea-near)" />
        <path d="M0 92H1280V131H0z" fill="var(--sea)" />
        <IronFigure x={480} y={100} h={44} />
        <IronFigure x={900} y={104} h={54} />
        <IronFigure x={990} y={90} h={30} />
        <IronFigure x={1140} y={112} h={82} />
        <IronFigure x={1224} y={96} h={34} />
      </>
    );
  }
  return (
    <>
      <Turbine x={176} y={48} h={24} />
      <Turbine x={206} y={48} h={28} turn={40} />
      <Docks x={12} y={48} h={40} />
      <path d="M0 46H360V81H0z" fill="var(--sea-near)" />
      <path d="M0 57H360V81H0z" fill="var(--sea)" />
      <IronFigure x={258} y={62} h={32} />
      <IronFigure x={290} y={56} h={20} />
      <IronFigure x={332} y={70} h={48} />
    </>
  );
}
