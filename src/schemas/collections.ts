/** Every collection of the site: where its files lie, what shape they have, what editors call it. */
import type { z } from 'zod';
import { planVersion } from './plan/plan-versions.ts';
import { theme } from './plan/themes.ts';
import { easyPlan } from './plan/easy-plans.ts';
import { priority } from './plan/priorities.ts';
import { indicator } from './plan/indicators.ts';
import { youSaidWeDid } from './plan/you-said-we-did.ts';
import { need } from './help/needs.ts';
import { service } from './help/services.ts';
import { finderQuestion } from './help/finder-questions.ts';
import { finderOutcome } from './help/finder-outcomes.ts';
import { resource } from './schools/resources.ts';
import { principle } from './schools/principles.ts';
import { guide } from './schools/guides.ts';
import { pack } from './schools/packs.ts';
import { campaign } from './site/campaigns.ts';
import { storyboard } from './site/storyboards.ts';
import { page } from './site/pages.ts';
import { alert } from './site/alerts.ts';
import { glossaryTerm } from './site/glossary.ts';
import { calendar } from './site/calendar.ts';
import { settings } from './site/settings.ts';
import { risk } from './search/risks.ts';
import { searchLanguage } from './search/search-language.ts';
import { shortcut } from './search/shortcuts.ts';
import { words } from './site/words.ts';

/**
 * `folder` is below `content/`; `format` is `md` (front matter and a Markdown body) or `yaml`.
 * A file’s name is the last part of its page’s address; its `id` is what other entries refer to.
 */
export const COLLECTIONS = {
  needs: { folder: 'needs', format: 'md', schema: need, label: 'Needs' },
  services: { folder: 'services', format: 'md', schema: service, label: 'Services' },
  'plan-versions': {
    folder: 'plan/versions',
    format: 'yaml',
    schema: planVersion,
    label: 'Plan versions',
  },
  themes: { folder: 'plan/themes', format: 'yaml', schema: theme, label: 'Themes' },
  priorities: { folder: 'plan/priorities', format: 'md', schema: priority, label: 'Priorities' },
  'easy-plans': {
    folder: 'plan/easy',
    format: 'yaml',
    schema: easyPlan,
    label: 'The plan in easy words',
  },
  indicators: { folder: 'scorecard', format: 'yaml', schema: indicator, label: 'Indicators' },
  'you-said-we-did': {
    folder: 'have-your-say',
    format: 'yaml',
    schema: youSaidWeDid,
    label: 'You said, we did',
  },
  'finder-questions': {
    folder: 'finder/questions',
    format: 'yaml',
    schema: finderQuestion,
    label: 'Finder questions',
  },
  'finder-outcomes': {
    folder: 'finder/outcomes',
    format: 'yaml',
    schema: finderOutcome,
    label: 'Finder outcomes',
  },
  resources: {
    folder: 'toolkit/resources',
    format: 'md',
    schema: resource,
    label: 'School resources',
  },
  principles: {
    folder: 'toolkit/principles',
    format: 'yaml',
    schema: principle,
    label: 'Whole-school principles',
  },
  guides: { folder: 'toolkit/guides', format: 'md', schema: guide, label: 'School guides' },
  packs: { folder: 'toolkit/packs', format: 'yaml', schema: pack, label: 'School packs' },
  campaigns: { folder: 'whats-on', format: 'md', schema: campaign, label: 'What’s on' },
  storyboards: { folder: 'animation', format: 'yaml', schema: storyboard, label: 'Animation' },
  pages: { folder: 'pages', format: 'md', schema: page, label: 'Pages' },
  alerts: { folder: 'site/alerts', format: 'yaml', schema: alert, label: 'Alert banners' },
  glossary: { folder: 'site/glossary', format: 'yaml', schema: glossaryTerm, label: 'Glossary' },
  calendar: {
    folder: 'site/calendar',
    format: 'yaml',
    schema: calendar,
    label: 'Bank holidays and terms',
  },
  shortcuts: {
    folder: 'search/shortcuts',
    format: 'yaml',
    schema: shortcut,
    label: 'Search: words for pages',
  },
  risks: { folder: 'search/risks', format: 'yaml', schema: risk, label: 'Search: words of risk' },
  'search-language': {
    folder: 'search/language',
    format: 'yaml',
    schema: searchLanguage,
    label: 'Search: how people write',
  },
  settings: { folder: 'site/settings', format: 'yaml', schema: settings, label: 'Site settings' },
  words: {
    folder: 'site/words',
    format: 'yaml',
    schema: words,
    label: 'Words on buttons and headings',
  },
} as const satisfies Record<
  string,
  { folder: string; format: 'md' | 'yaml'; schema: z.ZodType<{ id: string }>; label: string }
>;

/** The name of a collection. */
export type CollectionName = keyof typeof COLLECTIONS;

/** The checked shape of an entry of a collection. */
export type EntryData<Name extends CollectionName> = z.infer<(typeof COLLECTIONS)[Name]['schema']>;

/** The names of all collections, in the order editors see them. */
export const COLLECTION_NAMES = Object.keys(COLLECTIONS) as readonly CollectionName[];
