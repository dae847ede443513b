import { expect, test } from 'vitest';
import { askedAddress, askedBook } from '../../../src/site/book/asked-book.ts';

const askedAt = (address: string) => askedBook(new URL(address, 'http://127.0.0.1'));

test('a book is asked for by an address that says its days and what it may hold', () => {
  const asked = { from: '2025-12-30', to: '2026-01-02', share: 'brief' } as const;
  expect(askedAt(askedAddress(asked))).toEqual(asked);
});

test.each([
  '/journal/2026/print/',
  '/journal/2026/print/?from=2026-01-01&to=2026-02-30&share=all',
  '/journal/2026/print/?from=2026-01-01&share=all',
  '/journal/2026/print/?from=2026-01-01&to=2026-02-01',
  '/journal/2026/print/?from=2026-01-01&to=2026-02-01&share=private',
])('%s asks for none', (address) => {
  expect(askedAt(address)).toBeNull();
});
