import { compareDiagnostics, mistakesAmong, type FileDiagnostic } from '../../notes/diagnostic.ts';
import type { Day } from '../../calendar/day.ts';
import { withOwnAddresses } from './own-addresses.ts';
import { idleBriefs } from './idle-brief-edits.ts';
import { unknownThings } from './series-names.ts';
import { joinHabits } from './habit-records.ts';
import { joinInlineFields } from './inline-fields.ts';
import { joinLinks, missingPictures, pictureResolver } from './links.ts';
import { misplacedNames } from './misplaced-fields.ts';
import { joinPractice } from './practice-records.ts';
import { duplicateIds, unknownReferences } from './references.ts';
import { joinReflections } from './reflections.ts';
import type { Journal } from '../../notes/journal.ts';
import { KIND_DEFINITIONS } from '../../notes/kinds/kinds.ts';
import type { Settings } from '../../notes/settings.ts';
import type { ReadSettings } from '../settings/read-settings.ts';
import { linkResolver } from '../links/resolve-links.ts';
import type { ReadNote } from '../../notes/note.ts';
import { asListed, isListed } from '../../notes/listed.ts';
import { ofKind } from '../../notes/of-kind.ts';
import { compareNotes } from '../../notes/note-order.ts';

export interface JoinInput {
  readonly settings: Settings;
  readonly placeInSettings: ReadSettings['placeOf'];
  readonly today: Day;
  readonly notes: readonly ReadNote[];
  /** Paths of files that are no notes but may be shown by one. */
  readonly attachments: ReadonlySet<string>;
  /** What was found in each file by itself. */
  readonly diagnostics: readonly FileDiagnostic[];
  readonly files: number;
  /** Paths of files that are left out as drafts. */
  readonly drafts: readonly string[];
  /** How many other files are left out: templates, and what programs leave behind. */
  readonly leftOut: number;
}

/**
 * Joins notes to a journal: gives each an address of its own, resolves what they say of each other, and names what
 * does not resolve.
 */
export function joinNotes(input: JoinInput): Journal {
  const inline = joinInlineFields(input.notes.toSorted(compareNotes), input.settings);
  const sorted = inline.notes.toSorted(compareNotes);
  const sessionsOf = joinReflections(sorted, input.today);
  const notes = withOwnAddresses(sorted, sessionsOf.sessionOf);
  const listed = notes.filter(isListed);
  const entries = ofKind(notes, 'entry');
  const homework = ofKind(notes, 'homework');
  const habits = ofKind(notes, 'habit');
  const sessions = ofKind(notes, 'session');
  const reflections = ofKind(listed, 'reflection');
  const briefs = ofKind(notes, 'brief');
  const resolveLink = linkResolver(notes);
  const resolvePicture = pictureResolver(input.attachments);
  const habitJoin = joinHabits(entries, habits);
  const practiceJoin = joinPractice(entries, homework);
  const linkJoin = joinLinks(notes, resolveLink, input.attachments);
  const diagnostics = [
    ...input.diagnostics,
    ...inline.diagnostics,
    ...sessionsOf.diagnostics,
    ...habitJoin.diagnostics,
    ...practiceJoin.diagnostics,
    ...misplacedNames(entries, habits, homework),
    ...linkJoin.diagnostics,
    ...missingPictures(notes, resolvePicture, input.attachments),
    ...KIND_DEFINITIONS.flatMap(({ name, hasUniqueNames }) =>
      hasUniqueNames ? duplicateIds(ofKind(notes, name)) : [],
    ),
    ...unknownReferences({ notes, sessions, homework }),
    ...idleBriefs(briefs, notes),
    ...unknownThings(input.settings, habits, input.placeInSettings),
  ].sort(compareDiagnostics);
  const diagnosticsOf = Map.groupBy(diagnostics, ({ file }) => file);
  return {
    settings: input.settings,
    today: input.today,
    notes,
    listed,
    days: Map.groupBy(entries.map(asListed), ({ day }) => day),
    sessions: sessions.map(asListed),
    reflections,
    homework: ofKind(listed, 'homework'),
    habits: ofKind(listed, 'habit'),
    goals: ofKind(listed, 'goal'),
    measures: ofKind(listed, 'measure'),
    thoughts: ofKind(listed, 'thought'),
    wins: ofKind(listed, 'win'),
    briefs: briefs.map(asListed),
    safetyPlan: ofKind(notes, 'safety-plan')[0] ?? null,
    habitRecords: habitJoin.records,
    practice: practiceJoin.practice,
    reflectionsOf: Map.groupBy(reflections, ({ path }) => sessionsOf.sessionOf.get(path) ?? ''),
    backlinks: linkJoin.backlinks,
    resolveLink,
    resolvePicture,
    diagnostics,
    diagnosticsOf,
    drafts: new Set(input.drafts),
    counts: {
      files: input.files,
      shown: notes.length,
      drafts: input.drafts.length,
      leftOut: input.leftOut,
      withMistakes: new Set(mistakesAmong(diagnostics).map(({ file }) => file)).size,
    },
  };
}
