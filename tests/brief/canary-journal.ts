import type { Files } from '../facts/journal-of.ts';
import { CANARY, LEVELS, type KindOfNote, type Level } from './canary-place.ts';
import { BODY, KINDS } from './canary-places.ts';

/** The sessions, and the notes that those with a canary speak of. */
export const AROUND: Files = {
  'sessions/2026-11-10.md': 'with: P. L.',
  'sessions/2026-11-24.md': '',
  'homework/walk.md': 'what: Walk\nset_by: therapist',
  'homework/mine.md': 'what: Mine\nset_by: me',
  'journal/2026-11-14.md': 'habits:\n  tea: 2',
};

/** Every section there is, also those that no preset has. */
export const ALL_SECTIONS = { brief: { sections: { measures: true, card: true } } };

/** Every canary of the journal below has a number. */
export const CANARIES = new RegExp(`${CANARY}\\d+x`, 'g');

/** The text of a note of a kind with a canary in one of its fields. */
export function frontmatterOf(kind: KindOfNote, level: Level, text: string): string {
  const given = new Set(text.split('\n').map((line) => line.split(':')[0]));
  const needed = (kind.needs ?? '').split('\n').filter((line) => !given.has(line.split(':')[0]));
  return [...needed, level === 'none' ? '' : `share: ${level}`, text].filter(Boolean).join('\n');
}

/** A journal with every place of every kind at every level of these, and the words of it that may be printed by the places. */
export function canaryJournal(
  levels: readonly Level[] = LEVELS,
  kinds: Readonly<Record<string, KindOfNote>> = KINDS,
): {
  readonly files: Files;
  readonly allowed: ReadonlySet<string>;
} {
  const files: Record<string, readonly [string, string]> = {};
  const allowed = new Set<string>();
  const wordFor = (isPrinted: boolean) => {
    const word = `${CANARY}${String(Object.keys(files).length)}x`;
    if (isPrinted) allowed.add(word);
    return word;
  };
  for (const [name, kind] of Object.entries(kinds)) {
    const places = [
      ...Object.entries(kind.fields).map(([where, place]) => ({ where, place, isBody: false })),
      ...Object.entries(kind.body ?? BODY).map(([where, place]) => ({ where, place, isBody: true })),
    ];
    for (const level of levels)
      for (const { where, place, isBody } of isOnlyOne(name) ? [] : places) {
        const text = place.text.replaceAll(CANARY, wordFor(place.printed.includes(level)));
        const path = kind.path.replace('.md', `-${String(Object.keys(files).length)}-${where.replace(/\W/g, '')}.md`);
        files[path] = [frontmatterOf(kind, level, isBody ? '' : text), isBody ? text : ''];
      }
  }
  return { files: { ...AROUND, ...files }, allowed };
}

/** Of what there is one for a session, or one at all, no journal has every place; each of its places has a test of its own. */
function isOnlyOne(name: string): boolean {
  return name.startsWith('the ') || name === 'safety plan';
}
