import { describe, expect, test } from 'vitest';
import { readWordMap, wordMapText, type WordMap } from '../../src/import/words/word-map.ts';
import { readJournal } from '../../src/read/read-journal.ts';
import { folderOf, TODAY } from '../read/folder.ts';

const WORDS: WordMap = {
  moods: new Map([
    ['rad', 9],
    ['null', 2],
    ['so: so', null],
    ['yes', 4],
    ['7', 7],
    ['#x', null],
  ]),
  activities: new Map([
    ['good meal', 'tag'],
    ['run', 'habit'],
    ['- a', 'text'],
  ]),
  columns: new Map([['When?', 'date']]),
};

describe('the file of words', () => {
  test('is read as it was written, whatever the words look like', () => {
    expect(readWordMap(wordMapText('Daylio', WORDS), 'imports/daylio.yaml')).toEqual(WORDS);
  });

  test.each([
    ['a number out of the scale', 'moods:\n  rad: 11\n', 'the mood rad is no whole number from 0 to 10'],
    ['a word for a number', 'moods:\n  rad: high\n', 'the mood rad is no whole number'],
    ['a use that is none', 'activities:\n  run: sport\n', 'the activity run is none of tag, habit, feeling, text'],
    ['lines that are no YAML', 'moods:\n  rad: "9\n', 'cannot be read at line'],
  ])('with %s is named, with the word', (_, text, sentence) => {
    expect(() => readWordMap(text, 'imports/daylio.yaml')).toThrow(sentence);
  });

  test('is no note, and no problem of the journal; another file there still is one', () => {
    const journal = readJournal(folderOf({ 'imports/daylio.yaml': 'moods:\n', 'imports/daylio.txt': 'x' }), {
      today: TODAY,
    });
    expect(journal.notes).toEqual([]);
    expect(journal.diagnostics.map(({ file }) => file)).toEqual(['imports/daylio.txt']);
  });

  test('and the field that says where a note came from is known in every kind, and shown nowhere', () => {
    const notes = {
      'goals/a.md': '---\nimported: csv/a\ngoal: Walk\n---\n',
      'journal/2026-11-21.md': '---\nimported: csv/b\n---\n',
    };
    const journal = readJournal(folderOf(notes), { today: TODAY });
    expect(journal.diagnostics).toEqual([]);
    expect(journal.notes.flatMap(({ properties }) => properties)).toEqual([]);
  });
});
