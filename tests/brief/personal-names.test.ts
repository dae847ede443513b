import { describe, expect, test } from 'vitest';
import { namesOnSheet, wordsOfPeople } from '../../src/brief/personal-names.ts';

describe('names that will be printed', () => {
  test.each([
    ['words with a capital inside a sentence', ['How do I tell Ros that Les knows?'], ['Les', 'Ros']],
    ['whose they are', ["I gave back Les's five minutes"], ['Les']],
    ['of more than one part', ['I rang Anna-Maria and O’Brien'], ['Anna-Maria', 'O’Brien']],
    ['in any alphabet', ['Мы с Анной, я и Élodie'], ['Élodie', 'Анной']],
    ['not what begins a sentence', ['Walk. Then rest. "Why" and (Maybe)'], []],
    ['not I, days and months', ['Then I, and I’m sure, on Tuesdays and Friday in March'], []],
    ['not what is all capitals', ['My GAD-7 and the OK'], []],
    ['nothing', [], []],
  ])('are %s', (_, lines, names) => {
    expect(namesOnSheet(lines, wordsOfPeople([]), 'en-GB')).toEqual(names);
  });

  test('are known ones wherever they stand', () => {
    expect(namesOnSheet(['Ros said no.', 'Walk with her'], wordsOfPeople(['Ros, next door']), 'en-GB')).toEqual([
      'Ros',
    ]);
  });

  test('are only known ones where every noun has a capital', () => {
    expect(namesOnSheet(['Ich habe im Garten mit Anna gesprochen'], wordsOfPeople(['Anna']), 'de-DE')).toEqual([
      'Anna',
    ]);
  });
});
