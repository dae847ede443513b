import leven from 'leven';

/** One slip in so many letters is likely the same word; more make it another. */
const LETTERS_PER_SLIP = 4;
const LONGEST_NAME = 60;

/** The known name that a name was most likely meant to be, or null where none is near. */
export function nearest(name: string, known: Iterable<string>): string | null {
  if (name.length > LONGEST_NAME) return null;
  const wanted = comparable(name);
  let best: string | null = null;
  let least = Infinity;
  for (const candidate of known) {
    const distance = leven(wanted, comparable(candidate));
    if (distance < least && distance <= slipsAllowed(wanted, comparable(candidate)))
      [best, least] = [candidate, distance];
  }
  return best;
}

/** Two letters changed places count as two slips, so words of one length that begin alike or have the same letters may differ by two. */
function slipsAllowed(wanted: string, candidate: string): number {
  const mayBeSwapped =
    wanted.length === candidate.length && (wanted[0] === candidate[0] || isReordered(wanted, candidate));
  return Math.max(mayBeSwapped ? 2 : 1, Math.floor(wanted.length / LETTERS_PER_SLIP));
}

function isReordered(a: string, b: string): boolean {
  return [...a].sort().join('') === [...b].sort().join('');
}

/** A name without what a slip easily changes: case, spaces, hyphens, invisible characters. */
export function comparable(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_-]+/g, '-')
    .replace(/\p{Cf}/gu, '');
}
