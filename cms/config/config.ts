import { SINGLE } from '#lib/content/rules/singletons.ts';
import { COLLECTION_NAMES, COLLECTIONS, type CollectionName } from '#schemas/collections.ts';
import { addressOf } from '#lib/content/addresses.ts';
import type { Host } from '../host/hosting.ts';
import { fieldsOf, type CmsField } from './fields.ts';
import { aboutOf, inMenuOrder } from './groups.ts';
import { filtersOf, groupsOf, sortsOf, summaryOf, titleFieldOf } from './lists.ts';

/** The collection that holds what there is only one file of. */
export const SINGLES = 'single';

/** Where the pictures lie, and their address on the site. One flat folder, so that staff find them. */
export const UPLOADS = { folder: 'public/uploads', address: '/uploads' } as const;

/** What the buttons of the body can do: only what the site shows. */
const BUTTONS = [
  'bold',
  'italic',
  'link',
  'heading-two',
  'heading-three',
  'quote',
  'bulleted-list',
  'numbered-list',
];

/** The words below the fields. */
const BODY: CmsField = {
  name: 'body',
  label: 'Words',
  hint: 'The longer words of the page: headings, lists, links. Start with a large heading or a sentence.',
  widget: 'markdown',
  required: false,
  modes: ['rich_text'],
  buttons: BUTTONS,
  editor_components: ['picture', 'call-out'],
};

/** What must be mended, at the top of each form. It holds no value. */
const SUMMARY: CmsField = {
  name: '__summary',
  label: 'To mend',
  widget: 'summary',
  required: false,
};

/** Every field that an editor fills in for an entry of a collection. */
export const editorFieldsOf = (name: CollectionName): CmsField[] => [
  ...fieldsOf(COLLECTIONS[name].schema, name),
  ...(COLLECTIONS[name].format === 'md' ? [BODY] : []),
];

/** The fields with the id below the title, which it is made of and which says more to staff. */
function idBelowTitle(fields: readonly CmsField[]): CmsField[] {
  const title = titleFieldOf(fields);
  const isOf = (name: string) => (field: CmsField) => field.name === name;
  const first = title === 'id' ? [] : fields.filter(isOf(title));
  const others = fields.filter(({ name }) => name !== title && name !== 'id');
  return [...first, ...fields.filter(isOf('id')), ...others];
}

const SINGULAR: Partial<Record<CollectionName, string>> = {
  needs: 'need',
  services: 'service',
  campaigns: 'campaign or message',
  alerts: 'alert',
  pages: 'page',
  priorities: 'priority',
  themes: 'theme',
  indicators: 'indicator',
  resources: 'resource',
  guides: 'guide',
  packs: 'pack',
  principles: 'principle',
  storyboards: 'animation',
  glossary: 'word',
};

const previewPathOf = (name: CollectionName): { preview_path?: string } => {
  const address = addressOf(name, '{{filename}}', '{{fields.theme}}');
  return address === undefined ? {} : { preview_path: address.slice(1) };
};

function folderCollection(name: CollectionName, today: string) {
  const { folder, format, label } = COLLECTIONS[name];
  const fields = editorFieldsOf(name);
  const filters = filtersOf(fields, today);
  const groups = groupsOf(fields);
  return {
    name,
    label,
    label_singular: SINGULAR[name] ?? 'entry',
    description: aboutOf(name),
    folder: `content/${folder}`,
    create: true,
    delete: true,
    extension: format,
    // A format of our own (`save/`), which changes only the lines that changed.
    format: name,
    // The id is the file’s name and never changes, so no address ever follows a title.
    slug: '{{fields.id}}',
    identifier_field: titleFieldOf(fields),
    summary: summaryOf(fields),
    sortable_fields: sortsOf(fields),
    ...(filters.length === 0 ? {} : { view_filters: filters }),
    ...(groups.length === 0 ? {} : { view_groups: groups }),
    editor: { preview: true },
    ...previewPathOf(name),
    fields: [SUMMARY, ...idBelowTitle(fields)],
  };
}

const singleFile = (name: CollectionName) => ({
  name,
  label: COLLECTIONS[name].label,
  file: `content/${COLLECTIONS[name].folder}/${name}.${COLLECTIONS[name].format}`,
  fields: [SUMMARY, ...editorFieldsOf(name)],
});

/** The collections of which there is one file each, together. */
const singles = (names: readonly CollectionName[]) => ({
  name: SINGLES,
  label: 'Settings and words',
  description: 'What there is once: the site’s settings, the words on buttons, the calendar.',
  format: SINGLES,
  delete: false,
  editor: { preview: false },
  files: names.map(singleFile),
});

/**
 * Decap’s configuration, whole, drawn from the schemas: there is no `config.yml` to drift.
 * `today` is `YYYY-MM-DD`; `host` says where the files are kept.
 * @throws if a schema holds something that no editor field can show.
 */
export function configFor(host: Host, today: string) {
  const names = inMenuOrder(COLLECTION_NAMES);
  return {
    backend:
      host.preview === undefined
        ? host.backend
        : { ...host.backend, preview_context: host.preview },
    load_config_file: false,
    publish_mode: host.workflow ? ('editorial_workflow' as const) : ('simple' as const),
    ...(host.siteUrl === undefined ? {} : { site_url: host.siteUrl, display_url: host.siteUrl }),
    show_preview_links: true,
    locale: 'en',
    media_folder: UPLOADS.folder,
    public_folder: UPLOADS.address,
    // Pictures are made small and lose what a camera writes into them, such as where it was.
    media_processing: {
      enabled: true,
      format: { enabled: true, default: 'jpeg' },
      quality: 80,
      strip_metadata: true,
      width: 1600,
      height: null,
    },
    slug: { encoding: 'ascii' as const, clean_accents: true, sanitize_replacement: '-' },
    editor: { preview: true },
    collections: [
      ...names
        .filter((name) => !SINGLE.includes(name))
        .map((name) => folderCollection(name, today)),
      singles(names.filter((name) => SINGLE.includes(name))),
    ],
  };
}
