import { addressBook, addressOfNote, slugOf } from '../../notes/addresses.ts';
import { isListed } from '../../notes/listed.ts';
import type { Note, ReadNote } from '../../notes/note.ts';

/**
 * Gives every note an address that no other has. A reflection is read on the page of its session, unless it is to stand on
 * its own page only; the order of the notes decides which of two that are alike keeps the plain address.
 */
export function withOwnAddresses(notes: readonly ReadNote[], sessionOf: ReadonlyMap<string, string>): Note[] {
  const ownAddress = addressBook();
  const addressed: Note[] = notes.map((note) => ({ ...note, address: ownAddress(addressOfNote(note)) }));
  const sessionAddress = new Map(
    addressed.filter(({ kind }) => kind === 'session').map(({ path, address }) => [path, address]),
  );
  return addressed.map((note) => {
    const isOnSession = note.kind === 'reflection' && isListed(note);
    const session = isOnSession ? sessionAddress.get(sessionOf.get(note.path) ?? '') : undefined;
    return session === undefined ? note : { ...note, address: ownAddress(`${session}#reflection-${slugOf(note.id)}`) };
  });
}
