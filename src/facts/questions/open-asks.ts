import { bisector } from 'd3-array';
import type { Day } from '../../calendar/day.ts';
import type { Journal } from '../../notes/journal.ts';
import { compareNotes } from '../../notes/note-order.ts';
import type { Share } from '../../notes/share-level.ts';
import { perJournal } from '../memoize-by-journal.ts';
import { BEHIND_ALL_DAYS, byDay } from '../series/by-day.ts';
import { asksOf, carriedOn, comparePriority, lineOf, type Ask } from './questions.ts';

/** Questions and topics that are open: first by priority, then by the day on which they were last written. */
export interface OpenAsks {
  readonly ofLevel: (share: Share, kind: Ask['kind']) => readonly Ask[];
  /** Those of a level that stand in notes of these names, found without reading the others. */
  readonly ofNotes: (names: ReadonlySet<string>, share: Share) => Ask[];
}

/** Which questions were asked by some moment: those up to a day, and some of those that follow it or have no day. */
export interface Moment {
  readonly through: Day;
  /** In the order of `asksOf`. */
  readonly also: readonly Ask[];
}

/**
 * Gives `use` what was open at a moment. A journal has a brief for every session, each at a later moment, so the questions
 * are gone through once for all of them: what `use` is given holds until it returns.
 */
export function withOpenAsks<Result>(journal: Journal, moment: Moment, use: (open: OpenAsks) => Result): Result {
  const asks = asksOf(journal);
  const wanted = byDay.right(asks, moment.through);
  const standing = standingOf(journal);
  if (standing.taken > wanted) standing.begin();
  for (const ask of asks.slice(standing.taken, wanted)) standing.take(ask);
  standing.taken = wanted;
  const undo = moment.also.map((ask) => standing.take(ask));
  try {
    return use(standing);
  } finally {
    for (const back of undo.toReversed()) back();
  }
}

/** Those on a day, in the order in which they stand. */
export function asksOn(journal: Journal, day: Day): readonly Ask[] {
  const asks = asksOf(journal);
  return asks.slice(byDay.left(asks, day), byDay.right(asks, day));
}

/** Those in notes without a day. */
export function asksWithoutDay(journal: Journal): readonly Ask[] {
  const asks = asksOf(journal);
  return asks.slice(byDay.left(asks, BEHIND_ALL_DAYS));
}

const standingOf = perJournal(() => new Standing());

/** What is open after so many questions were asked, one after the other. */
class Standing implements OpenAsks {
  /** How many were taken. */
  taken = 0;
  /** By its words each question as it stands, and the place it took when it was first asked. */
  #asked = new Map<string, { readonly ask: Ask; readonly place: number }>();
  /** By their level and kind. */
  #ofLevel = new Map<string, Ask[]>();
  #ofNote = new Map<string, Set<Ask>>();

  ofLevel(share: Share, kind: Ask['kind']): readonly Ask[] {
    return this.#ofLevel.get(`${share} ${kind}`) ?? [];
  }

  ofNotes(names: ReadonlySet<string>, share: Share): Ask[] {
    const found = [...names].flatMap((name) => [...(this.#ofNote.get(name) ?? [])]);
    return found.filter((ask) => ask.share === share).sort((a, b) => this.#compare(a, b));
  }

  begin(): void {
    this.taken = 0;
    for (const kept of [this.#asked, this.#ofLevel, this.#ofNote]) kept.clear();
  }

  /** Takes one more, and gives what undoes it. */
  take(ask: Ask): () => void {
    const before = this.#asked.get(ask.key);
    const now = { ask: before ? carriedOn(before.ask, ask) : ask, place: before?.place ?? this.#asked.size };
    if (before) this.#remove(before.ask);
    this.#asked.set(ask.key, now);
    this.#add(now.ask);
    return () => {
      this.#remove(now.ask);
      if (!before) return void this.#asked.delete(ask.key);
      this.#asked.set(ask.key, before);
      this.#add(before.ask);
    };
  }

  #add(ask: Ask): void {
    if (ask.state !== 'open') return;
    const name = `${ask.share} ${ask.kind}`;
    const list = this.#ofLevel.get(name) ?? [];
    this.#ofLevel.set(name, list);
    list.splice(this.#placeIn(list, ask), 0, ask);
    this.#ofNote.set(ask.note.id, (this.#ofNote.get(ask.note.id) ?? new Set()).add(ask));
  }

  #remove(ask: Ask): void {
    if (ask.state !== 'open') return;
    const list = this.#ofLevel.get(`${ask.share} ${ask.kind}`) ?? [];
    list.splice(this.#placeIn(list, ask), 1);
    this.#ofNote.get(ask.note.id)?.delete(ask);
  }

  #placeIn(list: readonly Ask[], ask: Ask): number {
    return bisector((a: Ask, b: Ask) => this.#compare(a, b)).left(list, ask);
  }

  /** Two that stand at one place of a note keep the order in which they were first asked. */
  #compare(a: Ask, b: Ask): number {
    const place = ({ key }: Ask) => this.#asked.get(key)?.place ?? 0;
    return comparePriority(a, b) || compareNotes(a.note, b.note) || lineOf(a) - lineOf(b) || place(a) - place(b);
  }
}
