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
