/** Headings of a thought record, in the order in which one is worked through. */
export const THOUGHT_WORDS = {
  title: 'Thought records',
  lead: 'A hard moment, looked at from both sides.',
  none: 'There is no thought record yet. Each is a file in the folder thoughts. Its name is the day, and what happened stands in a line that starts with situation:.',
  situation: 'What happened',
  feelings: 'What I felt',
  thoughts: 'What went through my mind',
  hot: 'the one that hurt most',
  evidence: 'Both sides',
  evidenceFor: 'What speaks for it',
  evidenceAgainst: 'What speaks against it',
  patterns: 'Patterns I see',
  balanced: 'A fairer way to put it',
  nextStep: 'One thing to do next',
  notes: 'Notes',
  belief: (belief: number) => `believed ${String(belief)} %`,
  before: (before: number) => `before ${String(before)}`,
  after: (after: number) => `after ${String(after)}`,
  /** What the numbers of feelings mean. */
  scale: 'from 0 to 100',
} as const;
