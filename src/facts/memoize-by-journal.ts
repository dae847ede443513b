import type { Journal } from '../notes/journal.ts';

/**
 * A fact about a whole journal, worked out once: a journal never changes, so the same one has the same answer, and it is
 * forgotten with its journal. A build asks for one brief a session, which must not mean reading every note again.
 */
export function perJournal<Value>(derive: (journal: Journal) => Value): (journal: Journal) => Value {
  const known = new WeakMap<Journal, { readonly value: Value }>();
  return (journal) => {
    const found = known.get(journal) ?? { value: derive(journal) };
    known.set(journal, found);
    return found.value;
  };
}

/** A fact about one thing in a journal, such as a habit, likewise. Two things with the same key are one; else each is its own. */
export function perThing<Thing, Value>(
  derive: (journal: Journal, thing: Thing) => Value,
  keyOf: (thing: Thing) => unknown = (thing) => thing,
): (journal: Journal, thing: Thing) => Value {
  const ofThings = perJournal(() => new Map<unknown, { readonly value: Value }>());
  return (journal, thing) => {
    const [known, key] = [ofThings(journal), keyOf(thing)];
    const found = known.get(key) ?? { value: derive(journal, thing) };
    known.set(key, found);
    return found.value;
  };
}
