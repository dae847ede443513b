import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Day } from '../../src/calendar/day.ts';
import type { JournalToBuild } from '../built-site.ts';

/** What lies in an archive of the corpora, as a journal on a day. */
export interface Archived {
  readonly archive: string;
  readonly inside: string;
  readonly today: Day;
}

/** Every file with one oddity, the day after the one that most of them are about: so they are on the brief too. */
export const ODD_FILES: Archived = { archive: 'frontmatter-messy.tar.gz', inside: 'made', today: '2024-04-02' };

export function journalIn(corpora: string, { archive, inside, today }: Archived): JournalToBuild {
  const notes = (empty: string) => {
    execFileSync('tar', ['-xzf', join(corpora, archive), '-C', empty]);
    return join(empty, inside);
  };
  return { name: `${archive} ${inside}`.replaceAll(/\W+/g, '-'), notes, today };
}
