import type { Day } from '../../../src/calendar/day.ts';
import { makeLookBack, type LookBack } from '../../../src/brief/look-back/make-look-back.ts';
import { lookBackMarkdown, lookBackText } from '../../../src/brief/look-back/look-back-text.ts';
import { LOOK_BACK_PHRASES } from '../../../src/messages/en/look-back.ts';
import type { Journal } from '../../../src/notes/journal.ts';
import { journalOf, type Files } from '../../facts/journal-of.ts';

/** The look back as the site and the commands make it. */
export function englishLookBack(journal: Journal, since: Day | null = journal.settings.brief.lookBack): LookBack {
  return makeLookBack(journal, LOOK_BACK_PHRASES, since);
}

/** The look back of these files, since the first session or a day. */
export function lookBackOf(
  files: Files,
  { since = null, ...options }: Parameters<typeof journalOf>[1] & { readonly since?: Day | null } = {},
): LookBack {
  return englishLookBack(journalOf(files, options), since);
}

/** The lines of one section, by its name. */
export function linesUnder(lookBack: LookBack, heading: string): string[] {
  return lookBack.sections.find((one) => one.heading === heading)?.lines.map(({ text }) => text) ?? [];
}

/** Both text forms of a look back of a journal. */
export function textFormsOf(
  lookBack: LookBack,
  { settings }: Journal,
): { readonly text: string; readonly markdown: string } {
  const options = { language: settings.language, words: LOOK_BACK_PHRASES };
  return { text: lookBackText(lookBack, options), markdown: lookBackMarkdown(lookBack, options) };
}

/** Sessions on these days, with somebody. */
export function sessionsOn(days: readonly string[], fields = 'with: P. L.'): Files {
  return Object.fromEntries(days.map((day) => [`sessions/${day}.md`, fields]));
}
