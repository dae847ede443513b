/** The seven parts of a plan, in the order in which they are used. */
export const PLAN_HEADINGS = {
  warning_signs: 'How I notice that it is getting hard',
  on_my_own: 'What helps, on my own',
  people_places: 'People and places that take my mind off it',
  people_to_ask: 'People I can ask for help',
  professionals: 'Professionals and services to call',
  safer_space: 'How I make the place around me safer',
  reasons: 'What is worth living for',
} as const;

export const PLAN_WORDS = {
  title: 'Safety plan',
  lead: 'Begin at the top. Go on to the next part whenever one is not enough.',
  noneLead: 'There is no plan yet.',
  noneWhat:
    'A safety plan is a short list for hard hours, made in a calmer one. It says how you notice that things are getting hard, what helps you then, and whom you can turn to. Many people write it with their therapist.',
  noneHow: 'To begin, make a file of this name in your journal folder. Fill in as much as you like:',
  noneFile: 'safety-plan.md',
  nonePrivate: 'It stays on its own page. It is never printed on the brief.',
  help: 'People to call now',
  notes: 'Notes',
  madeWith: (name: string) => `Made with ${name}`,
  reviewed: (day: string) => `last gone over on ${day}`,
  reviewedAlone: (day: string) => `Last gone over on ${day}`,
} as const;
