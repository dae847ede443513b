import { isDay, type Day } from '../src/calendar/day.ts';
import { lookBackMarkdown, lookBackText } from '../src/brief/look-back/look-back-text.ts';
import { makeLookBack } from '../src/brief/look-back/make-look-back.ts';
import { MARKS_OF_DIRECTION } from '../src/brief/writers-words.ts';
import { BRIEF_COMMAND } from '../src/messages/en/commands/brief.ts';
import { LOOK_BACK_PHRASES } from '../src/messages/en/look-back.ts';
import { writeOutControls } from '../src/notes/control-signs.ts';
import type { Journal } from '../src/notes/journal.ts';
import type { Paper } from '../src/notes/settings.ts';
import { readJournal } from '../src/read/read-journal.ts';
import { givenToday, journalFolder } from './journal-folder.ts';
import { safeLines } from './say.ts';

/** As what a look back is written, since which day, and on which paper. */
interface LookBackOptions {
  readonly format: 'text' | 'markdown' | 'json' | 'pdf';
  readonly since?: string;
  readonly paper?: Paper;
}

/** What comes of it: its name where none is asked for, and a text or the bytes of a PDF. */
interface WrittenLookBack {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** The look back of the journal in its folder. Throws a sentence where it cannot begin on the day that is asked for. */
export async function writtenLookBack({ format, since, paper }: LookBackOptions): Promise<WrittenLookBack> {
  const read = (lookBack?: Day) => readJournal(journalFolder(), { today: givenToday(), brief: { paper, lookBack } });
  const lookBack = since === undefined ? undefined : firstDay(since, read());
  const journal = read(lookBack);
  const name = `look-back-${journal.today}`;
  if (format !== 'pdf') return { name, content: textOf(journal, format) };
  // A browser and Astro are needed for nothing else here.
  const { printBrief } = await import('./print-brief.ts');
  return { name, content: await printBrief('/sheets/look-back/', { paper, lookBack }) };
}

function textOf(journal: Journal, format: Exclude<LookBackOptions['format'], 'pdf'>): string {
  const { language, brief } = journal.settings;
  const made = makeLookBack(journal, LOOK_BACK_PHRASES, brief.lookBack);
  if (format === 'json') return safeLines(`${JSON.stringify(made, null, 2)}\n`);
  const around = { language, words: LOOK_BACK_PHRASES };
  const text = format === 'text' ? lookBackText(made, around) : lookBackMarkdown(made, around);
  return writeOutControls(text, `\n${MARKS_OF_DIRECTION}`);
}

function firstDay(since: string, { today }: Journal): Day {
  if (!isDay(since)) throw new Error(BRIEF_COMMAND.sinceNotADay);
  if (since > today) throw new Error(BRIEF_COMMAND.sinceAhead(today));
  return since;
}
