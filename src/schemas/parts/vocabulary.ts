/** The fixed lists of words that entries choose from: value → words shown. */

/** The five needs-based groupings of the THRIVE Framework (implementingthrive.org). */
export const THRIVE = {
  thriving: 'Thriving',
  'getting-advice': 'Getting advice',
  'getting-help': 'Getting help',
  'getting-more-help': 'Getting more help',
  'getting-risk-support': 'Getting risk support',
} as const;

/** Who a thing is made for. */
export const AUDIENCES = {
  'young-people': 'Young people',
  children: 'Children under 11',
  families: 'Parents and carers',
  schools: 'Schools and colleges',
} as const;

/** Where a service works. */
export const AREAS = {
  sefton: 'All of Sefton',
  'north-sefton': 'North Sefton',
  'south-sefton': 'South Sefton',
  merseyside: 'Merseyside',
  england: 'All of England',
} as const;

/** School phases in England, and special educational needs and disabilities. */
export const PHASES = {
  ey: 'Early years',
  ks1: 'Key stage 1 (ages 5 to 7)',
  ks2: 'Key stage 2 (ages 7 to 11)',
  ks3: 'Key stage 3 (ages 11 to 14)',
  ks4: 'Key stage 4 (ages 14 to 16)',
  ks5: 'Sixth form and college (16 to 18)',
  send: 'SEND',
} as const;

/** How needs are grouped on the page of needs. */
export const NEED_GROUPS = {
  feelings: 'How I feel',
  body: 'My body and health',
  home: 'Home and family',
  school: 'School and what’s next',
  people: 'Friends, relationships and online',
  me: 'Who I am',
  safety: 'Staying safe',
} as const;

/** The simple shapes a theme can have (the fifth, the arch, is for a plan to come). */
export const SHAPES = {
  shell: 'Shell',
  sun: 'Sun',
  pine: 'Pine tree',
  kite: 'Kite',
  arch: 'Harbour arch',
} as const;

/** The colours a theme can have; each has light, dark and print values in the site’s tokens. */
export const THEME_COLOURS = {
  coral: 'Coral',
  yellow: 'Yellow',
  green: 'Green',
  violet: 'Violet',
  aqua: 'Aqua',
} as const;

/** How far something has come, drawn as four stages of growth. */
export const STAGES = {
  'just-started': 'Just started',
  growing: 'Growing',
  'nearly-there': 'Nearly there',
  done: 'Done',
} as const;

/** The pictures at the top of a page. */
export const PLACES = {
  beach: 'The beach by day',
  night: 'The beach at night',
  dunes: 'The dunes',
  pines: 'The pine woods',
  pier: 'The pier',
  rain: 'Rain out at sea',
  none: 'No picture (for crisis and grief)',
} as const;

/** Who may get in touch with a service, or refer somebody to it. */
export const ASKERS = {
  young: 'Young people themselves',
  families: 'Parents and carers',
  professionals: 'School staff, GPs and other professionals',
} as const;

/** What kinds of thing the schools’ toolkit holds. */
export const RESOURCE_TYPES = {
  lesson: 'Lesson',
  assembly: 'Assembly',
  'tutor-time': 'Tutor time',
  poster: 'Poster',
  letter: 'Letter home',
  briefing: 'Staff briefing',
  policy: 'Policy or checklist',
  activity: 'Activity',
  link: 'Link',
} as const;

/** How soon school staff have to do something, most urgent first. */
export const URGENCIES = {
  now: 'Act now',
  today: 'Today',
  week: 'This week',
  after: 'Afterwards',
} as const;
