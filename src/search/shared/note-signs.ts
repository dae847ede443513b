/** What a note may hold that search can be narrowed to: a question, one that is still open, a win, a picture. */
export const NOTE_SIGNS = ['question', 'open', 'win', 'picture'] as const;

export type NoteSign = (typeof NOTE_SIGNS)[number];
