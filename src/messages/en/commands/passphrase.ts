/** What commands say that ask for a pass phrase. */
export const PASSPHRASE_WORDS = {
  file: 'a file whose first line is the pass phrase; without it you are asked',
  forgotten:
    'If it is forgotten, nobody can open what is sealed, and nobody can help. Keep it where you keep what matters.',
  offer: (words: string) => `Six random words, if you like them: ${words}`,
  ask: 'Pass phrase:',
  again: 'The same again:',
  other: 'That was another one. Once more, from the beginning.',
  known: (time: string) => `Guessing it would take ${time}.`,
  tooShort: (time: string) =>
    `Guessing that would take ${time}. Take a longer one: four or more words that do not belong together.`,
  noTerminal: 'Give the pass phrase with --passphrase-file, or run this on a terminal to be asked for it.',
  unreadable: (file: string) => `${file} could not be read. Write the pass phrase in its first line.`,
  empty: (file: string) => `The first line of ${file} is empty. Write the pass phrase there.`,
  openToOthers: (file: string) => `${file} can be read by others who use this machine.`,
  wrong: 'That is not the pass phrase. Capitals and spaces count.',
} as const;

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const YEAR = 365 * DAY;
const CENTURY = 100 * YEAR;

/** How long something would take, as far as it matters: `a few minutes`, `about 40 days`, `centuries`. */
export function guessTimeInWords(seconds: number): string {
  if (seconds < MINUTE) return 'less than a minute';
  if (seconds < HOUR) return 'less than an hour';
  if (seconds < DAY) return 'less than a day';
  if (seconds < YEAR) return `about ${counted(seconds / DAY, 'day')}`;
  if (seconds < CENTURY) return `about ${counted(seconds / YEAR, 'year')}`;
  return 'centuries';
}

function counted(number: number, unit: string): string {
  const whole = Math.round(number);
  return `${String(whole)} ${unit}${whole === 1 ? '' : 's'}`;
}
