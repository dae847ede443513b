/** Words of the sheets that can be taken along beside the brief. */
export const SHEET_WORDS = {
  title: 'Sheets to take along',
  lead: 'Each is for paper: print the page, and nothing but the sheet comes out. What is kept to its own page is on none of them.',
  print: 'Print this page to get the sheet alone.',
  all: 'All sheets',
  disclaimer: 'Written by me from my own notes. Not a clinical record.',
  week: 'The week, day by day',
  weekLead: 'What you keep an eye on, on seven days.',
  weekFoot: 'An empty box is a day I did not record. \u2013 is a day I left it out.',
  weekNone: 'There is nothing to keep an eye on yet. A mood in an entry, or a file in habits, is enough.',
  day: 'Day',
  sleep: 'Sleep diary, two weeks',
  sleepLead: 'Every night with its times, and what they come to.',
  sleepFoot: 'A night belongs to the day of waking. An empty box is not recorded.',
  sleepNone: 'No night of these two weeks is recorded.',
  typical: 'Typical',
  plan: 'Safety plan',
  planLead: 'For hard hours. It is only here and on its own page.',
  thoughts: 'Thought records',
  thoughtsNone: 'There are no thought records to take along.',
} as const;

/** Columns of the sleep diary, in the order of a night. */
export const DIARY_COLUMNS = {
  in_bed: 'To bed',
  tried: 'Tried to sleep',
  latency: 'Until asleep, min',
  awakenings: 'Times awake',
  awake: 'Awake, min',
  woke: 'Woke',
  up: 'Up',
  quality: 'Quality, 1 to 5',
  trouble: 'Hard',
  inBed: 'In bed',
  asleep: 'Asleep',
  efficiency: 'Asleep of it',
} as const;
