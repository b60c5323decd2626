import { COLLECTIONS, type CollectionName } from '#schemas/collections.ts';

/** The parts of the editor’s menu, in order: what each is called and which folders belong to it. */
const GROUPS: readonly { label: string; folders: readonly string[] }[] = [
  { label: 'Help', folders: ['needs', 'services', 'finder'] },
  { label: 'What’s on', folders: ['whats-on'] },
  { label: 'The plan', folders: ['plan', 'scorecard', 'have-your-say', 'animation'] },
  { label: 'Schools', folders: ['toolkit'] },
];

/** What holds everything that has no part of its own. */
const REST = 'The site';

const groupOf = (folder: string): string => {
  const [top = ''] = folder.split('/');
  return GROUPS.find(({ folders }) => folders.includes(top))?.label ?? REST;
};

/** The part of the menu that a collection stands in. */
export const menuGroupOf = (name: CollectionName): string => groupOf(COLLECTIONS[name].folder);

const ORDER = [...GROUPS.map(({ label }) => label), REST];

/** Puts collections in the order of the menu; those of one part keep theirs. */
export const inMenuOrder = (names: readonly CollectionName[]): CollectionName[] =>
  names.toSorted((a, b) => ORDER.indexOf(menuGroupOf(a)) - ORDER.indexOf(menuGroupOf(b)));

/** What a collection is for, in one or two sentences, for somebody who has never seen it. */
const ABOUT: Partial<Record<CollectionName, string>> = {
  needs:
    'What a young person may need help with. Each has calm words, things to try and who can help.',
  services:
    'People to talk to and places to go. Change a phone number, opening hours or what happens here.',
  'finder-questions':
    'The questions that help somebody find support. Nobody is asked more than five.',
  'finder-outcomes': 'What the finder shows, and after which answers.',
  campaigns: 'Campaigns, health messages, activities and training, each from one day to another.',
  alerts: 'A banner across the site for a few days, such as a helpline that is down.',
  themes: 'The themes of the plan, each with its shape and colour.',
  priorities: 'What the plan promises, in youth words and in formal words.',
  'plan-versions': 'The editions of the Children and Young People’s Plan.',
  indicators: 'The scorecard: figures by quarter, target, story and method.',
  'you-said-we-did': 'What people asked for, and what was done about it.',
  storyboards:
    'The animation, scene by scene: words on screen, spoken words, the picture in words.',
  resources: 'Lessons, assemblies, letters and other things a school can use.',
  guides: 'What staff can do and say when they are worried about a pupil.',
  principles: 'The whole-school principles and their review questions.',
  packs: 'Ready-made packs of resources to print.',
  pages: 'Pages of words, such as “About” and “Privacy”.',
  glossary: 'Hard words and what they mean.',
};

/** What a collection is for; empty where nobody has said. */
export const aboutOf = (name: CollectionName): string => ABOUT[name] ?? '';
