/** Serves `dist/` with the production headers: `npm run preview [-- PORT]`. */
import { existsSync } from 'node:fs';
import { serveFolder } from './lib/serve-folder.ts';

const port = Number(process.argv[2] ?? process.env['PORT'] ?? 4322);

if (!existsSync('dist/index.html')) {
  console.error('There is no built site yet. Run: npm run build');
  process.exit(1);
}
await serveFolder('dist', port);
console.log(`The built site, with the production headers: http://localhost:${port}/`);
