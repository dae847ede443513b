import { finding, START_OF_FILE, type FileDiagnostic } from '../../notes/diagnostic.ts';
import { SECTIONS_BY_NUMBER } from '../../brief/sections/sections.ts';
import { fieldName } from '../../notes/field-path.ts';
import { namesToOffer } from '../../notes/listed.ts';
import { nearestOf, type Names } from '../fields/nearest-name.ts';
import type { BriefNote, Note, Session } from '../../notes/note.ts';
import { diagnosticAtField, diagnosticOf } from '../../notes/field-places.ts';

/** What `hide` knows beside notes: lines that sum up days, and sections by name and number. */
export const HIDDEN_BESIDE_NOTES: readonly string[] = [
  ...SECTIONS_BY_NUMBER.flatMap(({ sums = [] }) => sums),
  ...SECTIONS_BY_NUMBER.flatMap(({ name, number }) => [name, String(number)]),
];

/** Names changes to a brief that change nothing: of a day without a session, or of a line that no note can make. */
export function idleBriefs(briefs: readonly BriefNote[], notes: readonly Note[]): FileDiagnostic[] {
  const ids = notes.map(({ id }) => id);
  const offered = namesToOffer(notes);
  const pins = { names: new Set(ids), likely: nearestOf(offered) };
  const lines = {
    names: new Set([...ids, ...HIDDEN_BESIDE_NOTES]),
    likely: nearestOf([...offered, ...HIDDEN_BESIDE_NOTES]),
  };
  const days = new Set(notes.filter((note) => note.kind === 'session').flatMap(daysOf));
  const likelyDay = nearestOf(days);
  return briefs.flatMap((brief) => [
    ...(days.has(brief.day)
      ? []
      : [
          diagnosticOf(
            brief,
            START_OF_FILE,
            finding('brief-without-session', { day: brief.day, likely: likelyDay(brief.day) }),
          ),
        ]),
    ...unknownNames(brief, 'pin', pins),
    ...unknownNames(brief, 'hide', lines),
  ]);
}

function daysOf({ day, fields }: Session): string[] {
  return fields.next === undefined ? [day] : [day, fields.next];
}

function unknownNames(brief: BriefNote, field: 'pin' | 'hide', { names, likely }: Names): FileDiagnostic[] {
  return (brief.fields[field] ?? []).flatMap((name, index) => {
    if (names.has(name)) return [];
    const path = [field, index];
    return [
      diagnosticAtField(brief, path, finding('unknown-brief-line', { field: fieldName(path), likely: likely(name) })),
    ];
  });
}
