import { cpSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import { readJournal } from '../../src/read/read-journal.ts';
import { ALL_PAGES } from '../../src/site/all-pages.ts';
import { viewInShort } from '../../src/site/shell/in-short.ts';
import { toFrame } from '../../src/site/shell/page-frame.ts';
import { anEdit, doEdit } from '../build/edits.ts';
import { SAMPLE } from '../build-site.ts';
import { folderOf, type Files } from '../read/folder.ts';
import { currentWith } from './current.ts';
import { notesOfWeeks } from './work/many-notes.ts';

/** By address, what a page shows, and what is said to decide whether it is made again. */
type PagesRead = ReadonlyMap<string, { readonly shows: string; readonly reads: string }>;

function pagesOf(notes: string, today: Day): PagesRead {
  const current = currentWith(readJournal(notes, { today }));
  const frame = JSON.stringify(toFrame(current));
  return new Map(
    ALL_PAGES.flatMap((pages) =>
      [...pages.addresses(current.journal)].map((address) => {
        const reads = frame + pages.readsAt(current, address);
        return [address, { reads, shows: viewInShort(pages.viewAt(current, address)) }] as const;
      }),
    ),
  );
}

/** Pages that show something else, and would be kept as they were. */
function keptWrongly(before: PagesRead, after: PagesRead): string[] {
  return [...after].flatMap(([address, { shows, reads }]) => {
    const last = before.get(address);
    return last?.reads === reads && last.shows !== shows ? [address] : [];
  });
}

function sample(): string {
  const notes = folderOf({});
  cpSync(SAMPLE, notes, { recursive: true });
  return notes;
}

const JOURNALS: readonly (readonly [name: string, make: () => { readonly notes: string; readonly today: Day }])[] = [
  ['the sample', () => ({ notes: sample(), today: '2026-11-25' })],
  ['forty weeks of everything', () => fromFiles(notesOfWeeks(40))],
];

function fromFiles({ files, today }: { readonly files: Files; readonly today: Day }) {
  return { notes: folderOf(files), today };
}

const NAME = 'whatever happens to %s, a page that shows something else reads something else';

test.each(JOURNALS)(NAME, { timeout: 60_000 }, (_, make) => {
  fc.assert(
    fc.property(fc.array(anEdit, { minLength: 15, maxLength: 15 }), (edits) => {
      const { notes, today } = make();
      let [day, before] = [today, pagesOf(notes, today)];
      for (const edit of edits) {
        day = doEdit(notes, edit, day);
        const after = pagesOf(notes, day);
        expect(keptWrongly(before, after), JSON.stringify(edit)).toEqual([]);
        before = after;
      }
    }),
    { numRuns: 1, endOnFailure: true },
  );
});
