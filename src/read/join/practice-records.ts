import { finding, type FileDiagnostic } from '../../notes/diagnostic.ts';
import { fieldName } from '../../notes/field-path.ts';
import type { Practice } from '../../notes/journal.ts';
import { isListed, namesToOffer } from '../../notes/listed.ts';
import { nearestOf } from '../fields/nearest-name.ts';
import type { Entry, Homework } from '../../notes/note.ts';
import { diagnosticAtField } from '../../notes/field-places.ts';

export interface PracticeJoin {
  readonly practice: ReadonlyMap<string, readonly Practice[]>;
  readonly diagnostics: readonly FileDiagnostic[];
}

/** Joins the practice records of homework files with those in entries, in order of days. */
export function joinPractice(entries: readonly Entry[], homework: readonly Homework[]): PracticeJoin {
  const practice = new Map<string, Practice[]>(homework.map(({ id }) => [id, []]));
  const diagnostics: FileDiagnostic[] = [];
  const likely = nearestOf(namesToOffer(homework));
  for (const source of homework) {
    for (const { date, ...record } of source.fields.practice ?? [])
      if (isListed(record)) practice.get(source.id)?.push({ day: date, record, source });
  }
  for (const entry of entries) {
    for (const [id, record] of Object.entries(entry.fields.homework ?? {})) {
      const records = practice.get(id);
      if (records && isListed(entry) && isListed(record)) records.push({ day: entry.day, record, source: entry });
      if (!records) {
        const path = ['homework', id];
        const found = finding('unknown-note', { field: fieldName(path), kind: 'homework', likely: likely(id) });
        diagnostics.push(diagnosticAtField(entry, path, found));
      }
    }
  }
  for (const records of practice.values()) records.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return { practice, diagnostics };
}
