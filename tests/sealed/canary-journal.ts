import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runScript, SAMPLE, writeJournal } from '../build-site.ts';
import { PASSPHRASE } from './sealed-file.ts';

/** Words that nothing but these notes has: of a text, a title, a tag, a file's name, a habit, a picture, what is searched. */
export const CANARIES = {
  text: 'quillwortmoss',
  title: 'Verdigristle',
  tag: 'thimblerigging',
  file: 'sorrelmarch',
  habit: 'Lanternroot',
  picture: 'puddlestone',
  searched: 'harbingerly',
} as const;

/** The page of the entry with a canary in every part of it. */
export const CANARY_DAY = '/journal/2026/11/22/';

/** The sample journal with canaries in it. */
export function canaryNotes(folder: string): string {
  cpSync(SAMPLE, folder, { recursive: true });
  mkdirSync(join(folder, 'pictures'), { recursive: true });
  writeFileSync(join(folder, `pictures/${CANARIES.picture}.jpg`), readFileSync(join(SAMPLE, 'pictures/shingle.jpg')));
  return writeJournal(folder, {
    [`journal/2026/2026-11-22-${CANARIES.file}.md`]: `---
title: ${CANARIES.title}
tags: [${CANARIES.tag}]
habits: { lantern: yes }
---
A ${CANARIES.text} by the ${CANARIES.searched} gate.

![The ${CANARIES.picture}](/pictures/${CANARIES.picture}.jpg)

More on [another site](https://example.org/).
`,
    'habits/lantern.md': `---\nname: ${CANARIES.habit}\ntype: yes-no\n---\n`,
  });
}

/** Seals the canaries by the command, and says where. */
export async function sealCanaries(folder: string, words: readonly string[] = []): Promise<string> {
  const notes = canaryNotes(join(folder, 'notes'));
  const phrase = join(folder, 'phrase.txt');
  writeFileSync(phrase, `${PASSPHRASE}\n`, { mode: 0o600 });
  const out = join(folder, words.includes('--folder') ? 'sealed' : 'journal.html');
  const place = words.includes('--folder') ? ['--folder', out] : [...words, '--out', out];
  const { status, errors } = await runScript('seal', [...place, '--passphrase-file', phrase], { JOURNAL_DIR: notes });
  if (status !== 0) throw new Error(errors);
  return out;
}
