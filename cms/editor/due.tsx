import { createRoot } from 'react-dom/client';
import { DuePage } from './DuePage.tsx';

const place = document.getElementById('due');
if (place !== null) createRoot(place).render(<DuePage />);
