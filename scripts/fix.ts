/** `npm run fix`: mends what tools can mend by themselves: lint, CSS lint, format. */
import { runTool } from './lib/run-tool.ts';

const codes = [
  await runTool('eslint', ['.', '--fix']),
  await runTool('stylelint', ['{src,cms}/**/*.{css,astro}', '--fix']),
  await runTool('prettier', ['--write', '.', '--log-level', 'warn']),
];
process.exit(Math.max(...codes));
