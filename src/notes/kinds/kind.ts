/** The kinds of file a journal holds. `note` is a page without a day and without values of its own. */
export const KINDS = [
  'entry',
  'session',
  'reflection',
  'homework',
  'thought',
  'habit',
  'measure',
  'goal',
  'win',
  'brief',
  'safety-plan',
  'note',
] as const;

export type NoteKind = (typeof KINDS)[number];
export type Kind = NoteKind | 'settings';

const KIND_OF_FOLDER: Readonly<Record<string, NoteKind>> = {
  journal: 'entry',
  sessions: 'session',
  reflections: 'reflection',
  homework: 'homework',
  thoughts: 'thought',
  habits: 'habit',
  measures: 'measure',
  goals: 'goal',
  wins: 'win',
  briefs: 'brief',
};

/** Folders whose name says the kind of what is in them. */
export const KNOWN_FOLDERS = Object.keys(KIND_OF_FOLDER);

/** Kinds whose notes stand on a day of the calendar. */
const KINDS_WITH_DAY: ReadonlySet<NoteKind> = new Set([
  'entry',
  'session',
  'reflection',
  'thought',
  'measure',
  'win',
  'brief',
]);

export function isKind(text: string): text is NoteKind {
  return (KINDS as readonly string[]).includes(text);
}

export function needsDay(kind: NoteKind): boolean {
  return KINDS_WITH_DAY.has(kind);
}

/** The kind a file's place says: the outermost folder with a known name, or `safety-plan.md` at the top; else null. */
export function kindOfPath(path: string): NoteKind | null {
  const folders = path.split('/').slice(0, -1);
  if (folders.length === 0 && /^safety-plan\.mdx?$/i.test(path)) return 'safety-plan';
  const known = folders.find((folder) => Object.hasOwn(KIND_OF_FOLDER, folder.toLowerCase()));
  return known === undefined ? null : (KIND_OF_FOLDER[known.toLowerCase()] ?? null);
}
