/** The kinds of page that results are grouped by, in the order of filters: kind → what it holds. */
export const KINDS = {
  help: 'Help with something',
  services: 'Services',
  plan: 'The plan and how it is going',
  schools: 'For schools',
  'whats-on': 'What’s on',
  pages: 'Other pages',
} as const;

/** The bands of ages that readers choose from: band → what it is called. */
export const AGE_BANDS = {
  'under-11': 'Under 11',
  '11-13': '11 to 13',
  '14-16': '14 to 16',
  '17-18': '17 or 18',
  '19-25': '19 to 25',
} as const;
