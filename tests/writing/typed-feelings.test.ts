import { expect, test } from 'vitest';
import { typedFeelings } from '../../src/writing/typed-feelings.ts';

test('every word is a feeling', () => {
  expect(typedFeelings([])).toEqual([]);
  expect(typedFeelings(['tired'])).toEqual(['tired']);
  expect(typedFeelings(['tired', 'anxious'])).toEqual(['tired', 'anxious']);
});

test('where there are commas, all between two is one', () => {
  expect(typedFeelings(['tired,', 'a', 'bit', 'proud'])).toEqual(['tired', 'a bit proud']);
  expect(typedFeelings(['tired,anxious;calm、晴，静'])).toEqual(['tired', 'anxious', 'calm', '晴', '静']);
  expect(typedFeelings(['tired', ',', 'calm,'])).toEqual(['tired', 'calm']);
});

test('words in quotes are one', () => {
  expect(typedFeelings(['tired', 'a bit proud'])).toEqual(['tired', 'a bit proud']);
});

test('one that is said twice is one', () => {
  expect(typedFeelings(['tired', 'tired'])).toEqual(['tired']);
});

test('an emoji and any script are words', () => {
  expect(typedFeelings(['🙂', 'müde', 'تعبان', '疲れた'])).toEqual(['🙂', 'müde', 'تعبان', '疲れた']);
});

test('what has no letter is no feeling, and then there are none', () => {
  for (const word of ['7', '/10', '-', '7.5', '\u202e', '\u0007', '\u200b'])
    expect(typedFeelings(['tired', word])).toBeNull();
});

test('what a terminal or an editor would obey goes', () => {
  expect(typedFeelings(['ti\u202ered', 'ca\u001b[31mlm\u0007'])).toEqual(['tired', 'ca [31mlm']);
  expect(typedFeelings(['two\nlines'])).toEqual(['two lines']);
});
