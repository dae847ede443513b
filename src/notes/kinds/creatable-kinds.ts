/** The kinds of file that a command makes, in the order in which they are offered. */
export const MADE_KINDS = [
  'entry',
  'session',
  'reflection',
  'homework',
  'thought',
  'habit',
  'measure',
  'goal',
  'win',
  'safety-plan',
  'settings',
] as const;

export type MadeKind = (typeof MADE_KINDS)[number];

export function isMadeKind(text: string): text is MadeKind {
  return (MADE_KINDS as readonly string[]).includes(text);
}
