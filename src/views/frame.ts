import type { Current } from '../journal/current.ts';

/** What every page's frame shows of the journal. */
export interface Frame {
  readonly language: string;
  readonly isDiscreet: boolean;
  /** Whether the page carries the policy that lets nothing in from elsewhere. */
  readonly hasPolicy: boolean;
}

export function toFrame({ journal: { settings }, isLive }: Current): Frame {
  return { language: settings.language, isDiscreet: settings.isDiscreet, hasPolicy: !isLive };
}
