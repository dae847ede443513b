import type { Paper } from '../../notes/settings.ts';
import { langOf } from '../../messages/language.ts';
import type { Current } from '../../current/current-journal.ts';

/** What every page's frame shows of the journal. */
export interface PageFrame {
  readonly language: string;
  /** Of words in the journal's language; null where it is the interface's. */
  readonly lang: string | null;
  readonly isDiscreet: boolean;
  /** What it is printed on. */
  readonly paper: Paper;
}

export function toFrame({ journal: { settings } }: Current): PageFrame {
  const { language, isDiscreet, paper } = settings;
  return { language, lang: langOf(language), isDiscreet, paper };
}
