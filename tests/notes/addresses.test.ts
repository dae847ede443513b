import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressBook, addressOfNote, ownPartOf, slugOf } from '../../src/notes/addresses.ts';
import { KINDS } from '../../src/notes/kinds/kinds.ts';

test.each([
  ['Evening Breathing', 'evening-breathing'],
  ['Café — Zürich', 'cafe-zurich'],
  ['散歩', '散歩'],
  ['../../etc/passwd', 'etc-passwd'],
  ['100%', '100'],
  ['😊', 'u1f60a'],
])('%s becomes %j', (text, slug) => {
  expect(slugOf(text)).toBe(slug);
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.constantFrom('..', '.', '/', '\\', 'CON', '%2e%2e', '\u202e', ''),
);

test('an address of any note is safe as the name of a folder', () => {
  fc.assert(
    fc.property(fc.constantFrom(...KINDS), anyText, anyText, (kind, id, folder) => {
      const address = addressOfNote({ kind, id, path: `${folder}/${id}.md`, day: null });
      expect(address).toMatch(/^\/[a-z-]+\/(?:[\p{L}\p{N}\p{M}-]+\/)?$/u);
      for (const part of address.split('/')) expect(new TextEncoder().encode(part).length).toBeLessThan(250);
    }),
  );
});

test('an entry stands on the page of its day', () => {
  const at = (id: string) => addressOfNote({ kind: 'entry', id, path: `journal/${id}.md`, day: '2026-11-23' });
  expect(at('2026-11-23')).toBe('/journal/2026/11/23/#entry');
  expect(at('2026-11-23-after-work')).toBe('/journal/2026/11/23/#after-work');
});

test('an entry that is called as a part of the page takes nothing from it', () => {
  const at = (id: string) => addressOfNote({ kind: 'entry', id, path: `journal/${id}.md`, day: '2026-11-23' });
  expect(at('2026-11-23-page')).toBe('/journal/2026/11/23/#entry-page');
  expect(at('2026-11-23-mood-around-hatch')).toBe('/journal/2026/11/23/#entry-mood-around-hatch');
});

test('no two notes share an address, whatever they are called', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('/a/', '/a-2/', '/a-2-2/', '/a/#b', '/a/#b-2')), (addresses) => {
      const own = addresses.map(addressBook());
      expect(new Set(own).size).toBe(addresses.length);
    }),
  );
});

test('ten thousand notes of one name have ten thousand addresses', () => {
  const own = addressBook();
  expect(new Set(Array.from({ length: 10_000 }, () => own('/a/'))).size).toBe(10_000);
});

test('a note that is called like a page of its folder makes room for it', () => {
  const addresses = ['/habits/mood/', '/habits/sleep/', '/sessions/beside/'];
  expect(addresses.map(addressBook())).toEqual(['/habits/mood-2/', '/habits/sleep-2/', '/sessions/beside-2/']);
});

test('the own part of an address is what tells a note from the others of its kind', () => {
  expect(['/habits/walk/', '/sessions/2026-11-10-2/', '/'].map(ownPartOf)).toEqual(['walk', '2026-11-10-2', '']);
});
