/** `npm run rollback`: shows the site before the last build again; once more, and the last build is back. */
import { FOLDERS, rollBack } from './lib/publish.ts';

try {
  rollBack(FOLDERS);
  console.log(
    `${FOLDERS.live}/ is the site before; the other one is kept in ${FOLDERS.old}/. To undo: npm run rollback`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
