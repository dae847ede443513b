import type { Journal } from '../journal/journal.ts';

/** What every page's frame shows of the journal. */
export interface Frame {
  readonly language: string;
  readonly isDiscreet: boolean;
}

export function toFrame({ settings }: Journal): Frame {
  return { language: settings.language, isDiscreet: settings.isDiscreet };
}
