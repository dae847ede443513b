import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe } from 'vitest';
import { generateJournal, writeJournal } from '../../scripts/bench/generate-journal.ts';
import { SAMPLE } from '../build-site.ts';
import { describeWithCorpora } from '../setup/corpora.ts';
import { askJournal, asksThirty } from './asked-of-a-journal.ts';
import { germanDiary } from './german-diary.ts';
import { folderForFile } from './folders.ts';

/** How many of each kind: with their variants about thirty questions a journal. */
const COUNTS = { words: 10, beginnings: 5, pairs: 4, phrases: 4, days: 2, tags: 4 };

describe('the sample journal', () => {
  asksThirty(
    askJournal(() => SAMPLE, 'en-GB'),
    { counts: COUNTS },
  );
});

describe('ten thousand invented entries', () => {
  const folder = folderForFile();
  const journal = askJournal(() => {
    writeJournal(folder(), generateJournal({ entries: 10_000 }));
    return folder();
  }, 'en');
  asksThirty(journal, { counts: COUNTS });
});

describe('three years of a diary in German', () => {
  const folder = folderForFile();
  asksThirty(
    askJournal(() => germanDiary(folder()), 'de'),
    { counts: COUNTS },
  );
});

describeWithCorpora('a diary of nine years', (corpora) => {
  const folder = folderForFile();
  const journal = askJournal(() => {
    execFileSync('tar', ['xzf', join(corpora, 'pepys-2017.tar.gz'), '-C', folder()]);
    return folder();
  }, 'en-GB');
  asksThirty(journal, { counts: COUNTS });
});
