import { checkTimes } from '#lib/storyboard/check-times.ts';
import { checkedEntries, problemAt, type Rule } from './entry.ts';

/** The words of every scene of an animation can be read in the time they have. */
export const scenesCanBeRead: Rule = (entries) =>
  checkedEntries(entries, 'storyboards').flatMap(({ entry, data }) =>
    data.scenes.flatMap((scene, nth) =>
      checkTimes(scene).map(({ field, message }) =>
        problemAt(entry, ['scenes', nth, ...field], message),
      ),
    ),
  );

/** The pages of an easy version show scenes that its animation has. */
export const easyScenesAreThere: Rule = (entries) => {
  const films = checkedEntries(entries, 'storyboards').map(({ data }) => data);
  return checkedEntries(entries, 'easy-plans').flatMap(({ entry, data }) => {
    const ids = films.find(({ id }) => id === data.storyboard)?.scenes.map(({ id }) => id);
    return data.pages.flatMap(({ scene }, nth) =>
      ids === undefined || ids.includes(scene)
        ? []
        : [
            problemAt(
              entry,
              ['pages', nth, 'scene'],
              `the animation has no scene “${scene}”: choose one of ${ids.join(', ')}`,
            ),
          ],
    );
  });
};

/** The files that an animation names: where each stands in the entry, and its path. */
function filesOf(data: {
  scenes: readonly { audio?: { file: string } | undefined }[];
  council_film?: Readonly<Record<string, unknown>> | undefined;
}): { path: (string | number)[]; file: string }[] {
  const voices = data.scenes.flatMap(({ audio }, nth) =>
    audio === undefined ? [] : [{ path: ['scenes', nth, 'audio', 'file'], file: audio.file }],
  );
  const own = Object.entries(data.council_film ?? {}).flatMap(([name, value]) =>
    typeof value === 'string' && value.startsWith('/')
      ? [{ path: ['council_film', name], file: value }]
      : [],
  );
  return [...voices, ...own];
}

/** Every file that an animation names is there: recordings, the council’s film, its captions. */
export const filmFilesAreThere =
  (publicFiles: ReadonlySet<string>): Rule =>
  (entries) =>
    checkedEntries(entries, 'storyboards').flatMap(({ entry, data }) =>
      filesOf(data)
        .filter(({ file }) => !publicFiles.has(file))
        .map(({ path, file }) =>
          problemAt(entry, path, `there is no file “${file}”: upload it first, or check its name`),
        ),
    );
