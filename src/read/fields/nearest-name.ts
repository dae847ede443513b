import leven from 'leven';

/** One slip in so many letters is likely the same word; more make it another. */
const LETTERS_PER_SLIP = 4;
const LONGEST_NAME = 60;

/** Names that are compared with each other at the most, for all that is asked of one set: less than a second's worth. */
const MOST_COMPARED = 1_000_000;

/** The known name that a name was most likely meant to be, or null where none is near. */
export function nearest(name: string, known: Iterable<string>): string | null {
  return nearestOf(known)(name);
}

/**
 * The same for many names, of which each is looked for once. Whoever has thousands of names that lead nowhere among
 * thousands of notes did not mistype them: after so many comparisons nothing is likely any more.
 */
export function nearestOf(known: Iterable<string>): (name: string) => string | null {
  const found = new Map<string, string | null>();
  let candidates: readonly Candidate[] | null = null;
  let compared = 0;
  return (name) => {
    const before = found.get(name);
    if (before !== undefined) return before;
    candidates ??= [...new Set(known)].map((one) => ({ name: one, wanted: comparable(one) }));
    compared += candidates.length;
    const isLookedFor = name.length <= LONGEST_NAME && (found.size === 0 || compared <= MOST_COMPARED);
    const best = isLookedFor ? bestOf(name, candidates) : null;
    found.set(name, best);
    return best;
  };
}

/** Names that there are, and which of them one that is not there was meant to be. */
export interface Names {
  readonly names: ReadonlySet<string>;
  readonly likely: (name: string) => string | null;
}

export function namesOf(known: Iterable<string>): Names {
  const names = new Set(known);
  return { names, likely: nearestOf(names) };
}

interface Candidate {
  readonly name: string;
  readonly wanted: string;
}

function bestOf(name: string, candidates: readonly Candidate[]): string | null {
  const wanted = comparable(name);
  let best: string | null = null;
  let least = Infinity;
  for (const candidate of candidates) {
    const most = Math.min(least - 1, mostSlips(wanted));
    if (Math.abs(candidate.wanted.length - wanted.length) > most) continue;
    const distance = leven(wanted, candidate.wanted, { maxDistance: most + 1 });
    const isNear = distance <= most && distance <= slipsAllowed(wanted, candidate.wanted);
    if (isNear && !isAlike(candidate.name, name)) [best, least] = [candidate.name, distance];
  }
  return best;
}

function mostSlips(wanted: string): number {
  return Math.max(2, Math.floor(wanted.length / LETTERS_PER_SLIP));
}

/** What a message would say no differently is no help. */
function isAlike(one: string, other: string): boolean {
  return one.normalize('NFC') === other.normalize('NFC');
}

/** Of so few letters, two others make another word. */
const SHORT = 4;

/** Two letters changed places count as two slips, so words of one length that begin alike or have the same letters may differ by two. */
function slipsAllowed(wanted: string, candidate: string): number {
  if (wanted.length <= SHORT) return isSwapped(wanted, candidate) ? 2 : 1;
  const mayBeSwapped =
    wanted.length === candidate.length && (wanted[0] === candidate[0] || isReordered(wanted, candidate));
  return Math.max(mayBeSwapped ? 2 : 1, Math.floor(wanted.length / LETTERS_PER_SLIP));
}

/** Whether one pair of neighbours changed places. */
export function isSwapped(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return at >= 0 && b === `${a.slice(0, at)}${a.charAt(at + 1)}${a.charAt(at)}${a.slice(at + 2)}`;
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
