import { NEED, SERVICE, swap, type BrokenCase } from './broken-case.ts';

const RESOURCE = 'content/toolkit/resources/sleep-lesson.md';
const CAMPAIGN = 'content/whats-on/sleep-week.md';
const SETTINGS = 'content/site/settings/settings.yaml';

/** Mistakes in what the fields say. */
export const FIELD_CASES: readonly BrokenCase[] = [
  {
    what: 'the name of a field is misspelt',
    spoil: swap(RESOURCE, 'minutes: 40', 'minuts: 40'),
    says: 'content/toolkit/resources/sleep-lesson.md:10 “minuts” is not a field we know: did you mean “minutes”? check the spelling, or remove it',
  },
  {
    what: 'a field is made up',
    spoil: swap(NEED, 'topic: Sleep', 'topic: Sleep\nphone_number_of_gp: none'),
    says: 'content/needs/cannot-sleep.md:5 “phone_number_of_gp” is not a field we know: check the spelling, or remove it',
  },
  {
    what: 'the name of a field inside a way to get in touch is misspelt',
    spoil: swap(SERVICE, 'option: option 2', 'optoin: option 2'),
    says: 'content/services/night-line.md:50 “optoin” is not a field we know: did you mean “option”? check the spelling, or remove it',
  },
  {
    what: 'a field is missing',
    spoil: swap(NEED, 'topic: Sleep\n', ''),
    says: 'content/needs/cannot-sleep.md:2 “Topic”: this is missing: add “topic: …”. The plain name adults would use: “Sleep”.',
  },
  {
    what: 'a field is left empty',
    spoil: swap(NEED, 'topic: Sleep', 'topic:'),
    says: 'content/needs/cannot-sleep.md:4 “Topic”: fill this in. The plain name adults would use: “Sleep”.',
  },
  {
    what: 'a field that may be left out is left empty',
    spoil: swap(SERVICE, 'not_for: Emergencies', 'not_for:'),
    says: 'content/services/night-line.md:99 “Not for”: fill this in, or remove the line. What it is not for, for example emergencies.',
  },
  {
    what: 'a phone number has no quote marks',
    spoil: swap(SERVICE, '"0800 000 0000"', '08000000000'),
    says: 'content/services/night-line.md:49 “Number”: put the number in quote marks, or the first 0 is lost',
  },
  {
    what: 'a phone number is missing',
    spoil: swap(SERVICE, '    number: "0800 000 0000"\n', ''),
    says: 'content/services/night-line.md:23 “Number”: this is missing: add “number: …”. In the groups people say it, for example "0800 1111".',
  },
  {
    what: 'a phone number has brackets',
    spoil: swap(SERVICE, '"0800 000 0000"', '"(0800) 000 0000"'),
    says: 'content/services/night-line.md:49 “Number”: write the number in figures and spaces, for example "0800 1111"',
  },
  {
    what: 'a title is a number without quote marks',
    spoil: swap(NEED, 'topic: Sleep', 'topic: 2026'),
    says: 'content/needs/cannot-sleep.md:4 “Topic”: put quote marks around this, since it is text: "2026"',
  },
  {
    what: 'a title is a list',
    spoil: swap(NEED, 'topic: Sleep', 'topic: [Sleep]'),
    says: 'content/needs/cannot-sleep.md:4 “Topic”: write words here, not a list',
  },
  {
    what: 'a title is too long',
    spoil: swap(NEED, 'title: I can’t sleep', `title: ${'I cannot sleep '.repeat(4)}now`),
    says: 'content/needs/cannot-sleep.md:3 “Title”: this is 13 characters too long: use at most 50',
  },
  {
    what: 'a value is not one of those to choose from',
    spoil: swap(NEED, 'place: night', 'place: nigth'),
    says: 'content/needs/cannot-sleep.md:9 “Picture”: choose one of “beach” (The beach by day), “night” (The beach at night), “dunes” (The dunes), “pines” (The pine woods), “pier” (The pier), “rain” (Rain out at sea), “none” (No picture (for crisis and grief)): did you mean “night”?',
  },
  {
    what: 'a kind of contact does not exist',
    spoil: swap(SERVICE, 'type: chat', 'type: chta'),
    says: 'content/services/night-line.md:57 “Ways to get in touch”: choose one of “phone” (Phone), “text” (Text), “chat” (Chat), “email” (Email), “web” (Website), “visit” (Visit), “referral” (Referral): did you mean “chat”?',
  },
  {
    what: 'a day does not exist',
    spoil: swap(CAMPAIGN, 'publish_on: 2026-02-01', 'publish_on: 2026-02-31'),
    says: 'content/whats-on/sleep-week.md:18 “Publish on”: write a date that exists, as year-month-day, for example 2026-03-01',
  },
  {
    what: 'a day is written the British or the American way',
    spoil: swap(CAMPAIGN, 'publish_on: 2026-02-01', 'publish_on: 03/04/2026'),
    says: 'content/whats-on/sleep-week.md:18 “Publish on”: “03/04/2026” could be two different days: write a date that exists, as year-month-day, for example 2026-03-01',
  },
  {
    what: 'a day comes after the day it must come before',
    spoil: swap(CAMPAIGN, 'expire_on: 2026-03-08', 'expire_on: 2026-01-08'),
    says: 'content/whats-on/sleep-week.md:19 “Take down on”: this must be after the day it is published',
  },
  {
    what: 'a yes or no is written in words',
    spoil: swap(NEED, 'crisis: false', 'crisis: no'),
    says: 'content/needs/cannot-sleep.md:7 “Crisis need”: write true or false, with no quote marks',
  },
  {
    what: 'a number is written in words',
    spoil: swap(RESOURCE, 'minutes: 40', 'minutes: forty'),
    says: 'content/toolkit/resources/sleep-lesson.md:10 “Minutes”: write a number in figures, with no quote marks and no words',
  },
  {
    what: 'a number is too large',
    spoil: swap(RESOURCE, 'minutes: 40', 'minutes: 4000'),
    says: 'content/toolkit/resources/sleep-lesson.md:10 “Minutes”: write a number that is at most 480',
  },
  {
    what: 'a number is not whole',
    spoil: swap(RESOURCE, 'minutes: 40', 'minutes: 40.5'),
    says: 'content/toolkit/resources/sleep-lesson.md:10 “Minutes”: write a whole number in figures, with no quote marks and no words',
  },
  {
    what: 'one value stands where a list belongs',
    spoil: swap(RESOURCE, 'phases: [ks3]', 'phases: ks3'),
    says: 'content/toolkit/resources/sleep-lesson.md:6 “Phases”: write a list here: each entry on a line of its own that starts with a hyphen',
  },
  {
    what: 'a value stands where a group of fields belongs',
    spoil: swap(SERVICE, 'ages:\n  from: 11\n  to: 19\n  note: 11 to 19', 'ages: 11 to 19'),
    says: 'content/services/night-line.md:11 “Ages”: write the fields of this below it, each on a line of its own, two spaces in',
  },
  {
    what: 'a list is too short',
    spoil: swap(NEED, '  - title: Breathe out slowly\n    text: Count to six each time.\n', ''),
    says: 'content/needs/cannot-sleep.md:11 “Things to try”: give at least two things to try',
  },
  {
    what: 'a web address is not secure',
    spoil: swap(SERVICE, 'site: https://example.org', 'site: http://example.org'),
    says: 'content/services/night-line.md:104 “Website”: write a whole web address that starts with https://',
  },
  {
    what: 'an email address is not whole',
    spoil: swap(SERVICE, 'address: team@example.org', 'address: team'),
    says: 'content/services/night-line.md:67 “Email address”: write a whole email address, for example team@example.org',
  },
  {
    what: 'an opening time has no quote marks',
    spoil: swap(CAMPAIGN, '"16:30"', '1630'),
    says: 'content/whats-on/sleep-week.md:12 “Starts”: put quote marks around this, since it is text: "1630"',
  },
  {
    what: 'a stage does not exist',
    spoil: swap(SETTINGS, 'stage: preview', 'stage: online'),
    says: 'content/site/settings/settings.yaml:5 “Stage”: choose one of “preview” (Preview), “live” (Live)',
  },
];
