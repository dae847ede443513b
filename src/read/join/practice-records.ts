import { fieldName } from '../../notes/field-path.ts';
import type { Practice } from '../../notes/journal.ts';
import { isListed, namesToOffer } from '../../notes/listed.ts';
import { messages } from '../../messages/en/diagnostics.ts';
import { nearestOf } from '../fields/nearest-name.ts';
import type { Entry, Homework } from '../../notes/note.ts';
import { problemAt } from '../field-place.ts';
import type { Problem } from '../../notes/problem.ts';

export interface PracticeJoin {
  readonly practice: ReadonlyMap<string, readonly Practice[]>;
  readonly problems: readonly Problem[];
}

/** Joins the practice records of homework files with those in entries, in order of days. */
export function joinPractice(entries: readonly Entry[], homework: readonly Homework[]): PracticeJoin {
  const practice = new Map<string, Practice[]>(homework.map(({ id }) => [id, []]));
  const problems: Problem[] = [];
  const likely = nearestOf(namesToOffer(homework));
  for (const source of homework) {
    for (const { date, ...record } of source.fields.practice ?? [])
      if (isListed(record)) practice.get(source.id)?.push({ day: date, record, source });
  }
  for (const entry of entries) {
    for (const [id, record] of Object.entries(entry.fields.homework ?? {})) {
      const records = practice.get(id);
      if (records && isListed(entry) && isListed(record)) records.push({ day: entry.day, record, source: entry });
      if (!records)
        problems.push(
          problemAt(entry, ['homework', id], messages.unknownNote(fieldName(['homework', id]), 'homework', likely(id))),
        );
    }
  }
  for (const records of practice.values()) records.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return { practice, problems };
}
