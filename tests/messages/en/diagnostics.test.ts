import { expect, test } from 'vitest';
import { diagnosticSentence } from '../../../src/messages/en/diagnostics.ts';
import { diagnosticAt, finding, START_OF_FILE } from '../../../src/notes/diagnostic.ts';

test('a diagnostic is a code with parameters, and its sentence is made where it is shown', () => {
  const found = finding('wrong-value', {
    field: 'mood',
    value: { is: 'shown', written: '11' },
    expected: { is: 'whole-number', low: 0, high: 10 },
    kind: 'entry',
  });
  const kept = JSON.parse(JSON.stringify(diagnosticAt({ line: 2, column: 1 }, found, 'mood'))) as unknown;
  expect(kept).toEqual({ ...found, line: 2, column: 1, field: 'mood' });
  expect(diagnosticSentence(diagnosticAt(START_OF_FILE, found))).toBe(
    'mood is 11; give a whole number from 0 to 10, or leave the line out. The note is shown without its mood.',
  );
});

test('what it means for who may see the note is said behind it', () => {
  const found = finding('share-unclear', { field: 'share', value: { is: 'word' } });
  expect(diagnosticSentence({ ...diagnosticAt(START_OF_FILE, found), consequence: 'treated-as-never' })).toBe(
    'share is a word; give private, brief, hint or never. Until it is mended, it is treated as never.',
  );
});

test('a number that can be read in two ways is told how to be written', () => {
  const value = { is: 'shown', written: '"1,500"' } as const;
  const expected = { is: 'number', low: 0, high: null } as const;
  const found = finding('habit-value', { field: 'habits.steps', value, expected });
  expect(diagnosticSentence(diagnosticAt(START_OF_FILE, found))).toContain('Write it without signs between its digits');
});
