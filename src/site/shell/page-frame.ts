import type { Paper } from '../../notes/settings.ts';
import { langOf } from '../../messages/language.ts';
import type { Current } from '../../current/current-journal.ts';

/** What every page's frame shows of the journal. */
export interface PageFrame {
  readonly language: string;
  /** Of words in the journal's language; null where it is the interface's. */
  readonly lang: string | null;
  readonly isDiscreet: boolean;
  /** 1 for Monday to 7 for Sunday. */
  readonly firstDayOfWeek: number;
  /** What it is printed on. */
  readonly paper: Paper;
}

export function toFrame({ journal: { settings } }: Pick<Current, 'journal'>): PageFrame {
  const { language, isDiscreet, firstDayOfWeek, paper } = settings;
  return { language, lang: langOf(language), isDiscreet, firstDayOfWeek, paper };
}
