import { compareDiagnostics, mistakesAmong, type FileDiagnostic } from '../../notes/diagnostic.ts';
import type { Day } from '../../calendar/day.ts';
import { withOwnAddresses } from './own-addresses.ts';
import { idleBriefs } from './idle-brief-edits.ts';
import { stillPlanned, unusedBring } from './session-states.ts';
import { unknownThings } from './series-names.ts';
import { joinHabits } from './habit-records.ts';
import { joinInlineFields } from './inline-fields.ts';
import { joinLinks, missingPictures, pictureResolver } from './links.ts';
import { misplacedNames } from './misplaced-fields.ts';
import { pluginCode } from './plugin-code.ts';
import { joinPractice } from './practice-records.ts';
import { duplicateIds, unknownReferences } from './references.ts';
import { joinReflections } from './reflections.ts';
import type { Journal } from '../../notes/journal.ts';
import { KIND_DEFINITIONS } from '../../notes/kinds/kinds.ts';
import type { Settings } from '../../notes/settings.ts';
import type { ReadSettings } from '../settings/read-settings.ts';
import { linkResolver } from '../links/resolve-links.ts';
import type { Note, ReadNote } from '../../notes/note.ts';
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
  const { sessionOf, diagnostics: unplaced } = joinReflections(sorted, input.today);
  const notes = withOwnAddresses(sorted, sessionOf);
  const lists = listsOf(notes);
  const { diagnostics: unjoined, ...joined } = joinRecords(notes, input);
  const found = [...inline.diagnostics, ...pluginCode(sorted), ...unplaced, ...unjoined];
  const diagnostics = [...input.diagnostics, ...found].sort(compareDiagnostics);
  return {
    settings: input.settings,
    today: input.today,
    notes,
    ...lists,
    ...joined,
    reflectionsOf: Map.groupBy(lists.reflections, ({ path }) => sessionOf.get(path) ?? ''),
    diagnostics,
    diagnosticsOf: Map.groupBy(diagnostics, ({ file }) => file),
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

/** The notes of each kind that other pages may show anything of; those that have a place in time, as far as that. */
function listsOf(notes: readonly Note[]) {
  const listed = notes.filter(isListed);
  return {
    listed,
    days: Map.groupBy(ofKind(notes, 'entry').map(asListed), ({ day }) => day),
    sessions: ofKind(notes, 'session').map(asListed),
    reflections: ofKind(listed, 'reflection'),
    homework: ofKind(listed, 'homework'),
    habits: ofKind(listed, 'habit'),
    goals: ofKind(listed, 'goal'),
    measures: ofKind(listed, 'measure'),
    thoughts: ofKind(listed, 'thought'),
    wins: ofKind(listed, 'win'),
    briefs: ofKind(notes, 'brief').map(asListed),
    safetyPlan: ofKind(notes, 'safety-plan')[0] ?? null,
  };
}

/** What the notes say of each other, and what of it leads nowhere. */
function joinRecords(notes: readonly Note[], { attachments, settings, placeInSettings, today }: JoinInput) {
  const [entries, habits, homework] = [ofKind(notes, 'entry'), ofKind(notes, 'habit'), ofKind(notes, 'homework')];
  const [resolveLink, resolvePicture] = [linkResolver(notes), pictureResolver(attachments)];
  const habitJoin = joinHabits(entries, habits);
  const practiceJoin = joinPractice(entries, homework);
  const linkJoin = joinLinks(notes, resolveLink, attachments);
  const diagnostics = [
    ...habitJoin.diagnostics,
    ...practiceJoin.diagnostics,
    ...misplacedNames(entries, habits, homework),
    ...linkJoin.diagnostics,
    ...missingPictures(notes, resolvePicture, attachments),
    ...KIND_DEFINITIONS.flatMap(({ name, hasUniqueNames }) =>
      hasUniqueNames ? duplicateIds(ofKind(notes, name)) : [],
    ),
    ...unknownReferences({ notes, sessions: ofKind(notes, 'session'), homework }),
    ...idleBriefs(ofKind(notes, 'brief'), notes),
    ...unusedBring(ofKind(notes, 'session')),
    ...stillPlanned(ofKind(notes, 'session'), today),
    ...unknownThings(settings, habits, placeInSettings),
  ];
  return {
    habitRecords: habitJoin.records,
    practice: practiceJoin.practice,
    backlinks: linkJoin.backlinks,
    resolveLink,
    resolvePicture,
    diagnostics,
  };
}
