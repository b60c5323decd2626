import { z } from 'zod';
import { line, prose } from '../parts/field.ts';

const publicFile = (label: string, hint: string, endings: string) =>
  line(label, hint, 160).regex(
    new RegExp(String.raw`^/[\w./-]+\.(${endings})$`),
    `write the path of a file in the uploads folder that starts with a slash and ends in .${endings.replaceAll('|', ' or .')}`,
  );

const both = {
  title: line('Title', 'What the film is called.', 90),
  transcript: prose(
    'Transcript',
    'All that is said, and what can only be seen. A film without one is refused.',
    20_000,
  ),
  poster: publicFile('Poster', 'A still picture from the film.', 'jpg|png|webp').optional(),
};

/** A film that somebody else made: a file of ours with captions, or one at YouTube behind a button. */
export const councilFilm = z.discriminatedUnion('type', [
  z
    .strictObject({
      type: z.literal('file'),
      ...both,
      file: publicFile('Film', 'The film itself.', 'mp4|webm'),
      captions: publicFile(
        'Captions',
        'What is said and heard, as a WebVTT file. A film without captions is refused.',
        'vtt',
      ),
      descriptions: publicFile(
        'Descriptions',
        'What can be seen, as a WebVTT file.',
        'vtt',
      ).optional(),
    })
    .meta({ label: 'A file', hint: 'The film lies on this site.' }),
  z
    .strictObject({
      type: z.literal('youtube'),
      ...both,
      address: z
        .url({ protocol: /^https$/, error: 'write a whole web address that starts with https://' })
        .regex(
          /^https:\/\/(www\.youtube\.com\/watch\?v=|youtu\.be\/)[\w-]{11}$/,
          'write the address of one film, for example https://www.youtube.com/watch?v=abcdefghijk',
        )
        .meta({ label: 'Address', hint: 'The film’s address at YouTube.', widget: 'url' }),
      has_captions: z
        .literal(true, 'the film needs captions at YouTube: add them, then write true')
        .meta({
          label: 'Has captions',
          hint: 'True, once somebody has seen that the film has captions made by a person.',
        }),
    })
    .meta({ label: 'At YouTube', hint: 'Nothing is asked of YouTube before somebody says yes.' }),
]);

/** Such a film, checked. */
export type CouncilFilm = z.infer<typeof councilFilm>;
