import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Journal } from '../../src/notes/journal.ts';
import { readJournal } from '../../src/read/read-journal.ts';
import { recordsOf } from '../../src/search/index/records-of-notes.ts';
import { html, treeOf, wordsOf } from '../markdown/safe.ts';
import { describeWithCorpora } from '../setup/corpora.ts';
import { englishBrief } from '../brief/english-brief.ts';

/** What of a journal is printed as questions and topics, found, and shown on its entries' pages. */
function seenOf(journal: Journal) {
  const [asked] = englishBrief(journal).sections.filter(({ number }) => number === 2);
  const lines = [...(asked?.lines ?? []).map(({ text }) => text), ...englishBrief(journal).cut.map(({ text }) => text)];
  const found = recordsOf(journal)
    .flatMap(({ title, fields }) => [title, ...fields])
    .join('\n');
  const shown = journal.notes.map(({ body }) => wordsOf(treeOf(html(body))).replace(/\s+/g, ' ')).join('\n');
  return { lines, found, shown };
}

describeWithCorpora('what people lost or gave away elsewhere', (corpora) => {
  const caseOf = (number: string) => readJournal(join(corpora, 'cases', number), { today: '2026-11-23' });

  test('what is hidden is neither printed, found nor shown', () => {
    const { lines, found, shown } = seenOf(caseOf('01'));
    expect(lines).toEqual(['The argument on Friday', 'Can we plan the visit?']);
    expect(found).not.toMatch(/hidden/);
    expect(shown).not.toMatch(/hidden/);
    expect(found).toContain('I walked home.');
  });

  test('a line that is not indented belongs to no mark', () => {
    const { lines, shown } = seenOf(caseOf('02'));
    expect(lines).toEqual(['The phone call with the clinic', 'How do I say no to my brother?']);
    expect(shown).toContain('gibbonlazy He frightens me');
  });

  test('copies of a conflict are named, and nothing counts twice', () => {
    const journal = caseOf('05');
    expect(journal.diagnostics.map(({ file }) => file)).toEqual([
      'journal/2026-11-16.sync-conflict-20261116-201500-ABCD123.md',
      'journal/2026-11-17 (conflicted copy 2026-11-18).md',
      'journal/2026-11-18 2.md',
      'journal/2026-11-19 (Conflicted copy laptop 202611192200).md',
    ]);
    expect(journal.habitRecords.get('movement')?.map(({ day }) => day.slice(8))).toEqual([
      '16',
      '17',
      '18',
      '19',
      '20',
      '20',
    ]);
  });

  test('signs that lead to blocks, and links in tables, are no words', () => {
    const { lines, found, shown } = seenOf(caseOf('08'));
    expect(lines).toEqual(['The plan for the winter', 'What is next?']);
    expect(found).not.toMatch(/\^(?:win-3|q-4|pt-2b)/);
    expect(shown).not.toMatch(/[\s#]\^(?:win-3|q-4|pt-2b|ec05d4)/);
    expect(shown).toContain('the first day');
  });

  test('marked words are words', () => {
    const { lines, found } = seenOf(caseOf('09'));
    expect(lines[0]).toBe('The second half of the week');
    expect(lines[1]).toMatch(/^What does calm mean/);
    expect(found).toContain('I felt a kind of quiet and bold quiet with');
    expect(found).toContain('A sum: 2 == 2 and x==y.');
  });

  test('lines that look like definitions are text', () => {
    const { found, shown } = seenOf(caseOf('33'));
    for (const words of [
      '[09:00]: walk',
      '[2026-11-14]: called',
      '[later]: tea with Ann',
      '*[HRT]: abbreviation here',
    ]) {
      expect(found).toContain(words);
      expect(shown).toContain(words);
    }
  });

  test('marks in every list, and with a slip, are read or named', () => {
    const journal = caseOf('36');
    expect(journal.notes.flatMap(({ marks }) => marks.map(({ kind, text }) => `${kind}: ${text}`))).toEqual([
      'question: Asterisk question?',
      'question: Plus question?',
      'question: Numbered question?',
      'win: Capital win',
      'question: No space question?',
      'question: Space inside question?',
      'question: Space before question?',
      'question: Fullwidth question?',
      'topic: Two spaces topic',
      'question: Parent question?',
      'topic: nested topic',
      'question: Bold question with code, a link and tag?',
      'question: In a quote?',
    ]);
    expect(journal.diagnostics.map(({ line }) => line)).toEqual([6]);
    expect(seenOf(journal).lines.join()).not.toContain('secretpara');
  });

  test('what is struck out is neither printed nor found', () => {
    const { lines, found, shown } = seenOf(caseOf('41'));
    expect(lines).toEqual(['Never mind']);
    expect(found).not.toMatch(/letter|leave|win/);
    expect(shown).toContain('Tell her about the letter');
  });

  test('words between < and > are words', () => {
    const { lines, found, shown } = seenOf(caseOf('42'));
    expect(lines).toEqual(['The talk with <Anna> about <money>', 'Is <this> ok?', 'What about <Anna>?']);
    for (const words of [
      'Saw <Anna> at work.',
      'My <anger> was at 7.',
      '<insert name here>',
      '<Mum>said no</Mum>',
      'x<y>z',
    ]) {
      expect(found).toContain(words);
      expect(shown).toContain(words);
    }
  });
});
