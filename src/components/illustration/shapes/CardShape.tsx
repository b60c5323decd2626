import type { ReactElement } from 'react';
import { type Shape, type Stage, type Tone, cardTone } from './shape-colours.ts';
import { ThemeShape } from './ThemeShape.tsx';

interface CardShapeProps {
  shape: Shape;
  stage?: Stage;
  tone?: Tone;
}

/** A shape as a picture 110 × 100 whose foot is its lower edge, for a card's ground line. */
export function CardShape({
  shape,
  stage = 3,
  tone = cardTone(shape),
}: CardShapeProps): ReactElement {
  return (
    <svg className="card-shape" viewBox="0 0 110 100" aria-hidden="true">
      {shape === 'pine' && (
        <ThemeShape
          shape="pine"
          stage={stage}
          x={28}
          y={100}
          size={62}
          tone={{ fill: tone.line, line: tone.line }}
        />
      )}
      <ThemeShape
        shape={shape}
        stage={stage}
        x={shape === 'pine' ? 70 : 55}
        y={100}
        size={96}
        tone={tone}
      />
    </svg>
  );
}
