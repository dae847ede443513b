import { describe, expect, test } from 'vitest';
import { idPrefixOf } from '../../src/read/links/heading-links.ts';
import { journalOf, said } from './folder.ts';

const STEPS = '---\nwhat: Breathe\n---\n# Evening: the *steps*\n\nSlowly.\n\n## Twice\n\n## Twice\n';
const FROM = 'journal/2026-11-20.md';

function linkFrom(link: string, path = 'homework/breathing.md', body = STEPS) {
  const journal = journalOf({ [path]: body, [FROM]: link });
  const from = journal.notes.find((note) => note.path === FROM);
  const to = journal.notes.find((note) => note.path === path);
  const target = from?.links[0]?.target ?? '';
  return {
    address: from ? journal.resolveLink(from, target)?.address : undefined,
    prefix: to ? idPrefixOf(to) : '',
    diagnostics: said(journal.diagnostics),
    backlinks: journal.backlinks.get(path)?.length ?? 0,
  };
}

describe('a link to a heading of another note', () => {
  test.each([
    ['[[breathing#Evening: the steps]]', 'evening-the-steps'],
    ['[[breathing#evening the steps|how]]', 'evening-the-steps'],
    ['[[breathing#Evening: the steps#Twice]]', 'twice'],
    ['[how](../homework/breathing.md#evening-the-steps)', 'evening-the-steps'],
    ['[how](../homework/breathing.md#Evening%20the%20steps)', 'evening-the-steps'],
    ['[[breathing#Twice 1]]', 'twice-1'],
    ['![[breathing#Twice]]', 'twice'],
  ])('%s leads to it', (link, slug) => {
    const { address, prefix, diagnostics, backlinks } = linkFrom(link);
    expect({ address, diagnostics, backlinks }).toEqual({
      address: `/homework/breathing/#${prefix}-${slug}`,
      diagnostics: [],
      backlinks: 1,
    });
  });

  test('leads to the day of an entry, at the heading', () => {
    const { address, prefix } = linkFrom('[[2026-11-19#Night]]', 'journal/2026-11-19.md', 'x\n\n## Night\n');
    expect(address).toBe(`/journal/2026/11/19/#${prefix}-night`);
  });

  test('leads to the id that Astro gives the headings of .mdx notes', () => {
    const { address } = linkFrom('[[breathing#Twice]]', 'homework/breathing.mdx');
    expect(address).toBe('/homework/breathing/#twice');
  });

  test('leads to the note where the heading is not there, and names the nearest', () => {
    const { address, diagnostics } = linkFrom('See [[breathing#Twise]].');
    expect(address).toBe('/homework/breathing/');
    expect(diagnostics).toEqual(['1:5 - The link names a heading that is not there. It leads to the note instead.']);
  });

  test('of which only a block is named leads to the note', () => {
    expect(linkFrom('[[breathing#^abc]]')).toMatchObject({ address: '/homework/breathing/', diagnostics: [] });
  });
});

describe('a link to a heading of the same note', () => {
  const diagnosticsOf = (body: string) => said(journalOf({ [FROM]: body }).diagnostics);

  test('is fine where there is one', () => {
    expect(diagnosticsOf('## Night\n\n[[#Night]] and [up](#night)')).toEqual([]);
  });

  test('is named where there is none', () => {
    expect(diagnosticsOf('## Night\n\n[[#Nigth]]')).toEqual([
      '3:1 - The link names a heading that is not there. It leads to the note instead.',
    ]);
  });

  test('to a footnote is no such link', () => {
    expect(diagnosticsOf('Words[^1]\n\n[^1]: More words')).toEqual([]);
  });
});

describe('a file that is linked', () => {
  const withFiles = (body: string) =>
    said(journalOf({ [FROM]: body, 'scan.pdf': new Uint8Array([37]), 'sea.jpg': new Uint8Array([1]) }).diagnostics);

  test('is named where the site does not show such files', () => {
    expect(withFiles('[scan](../scan.pdf) and ![[scan.pdf]]')).toEqual([
      expect.stringContaining('1:1 - The file is there, but'),
      expect.stringContaining('1:25 - The file is there, but'),
    ]);
  });

  test('is no problem where it is a picture', () => {
    expect(withFiles('[the sea](../sea.jpg)')).toEqual([]);
  });
});
