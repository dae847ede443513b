import { describe, expect, test } from 'vitest';
import { toSafeHtml } from '../../../src/markdown/html.ts';
import { toNoteView } from '../../../src/site/note/note-view.ts';
import { targetsOf } from '../../../src/site/note/targets.ts';
import { journalOf } from '../../read/folder.ts';
import { OPTIONS } from '../../markdown/safe.ts';
import { currentWith } from '../current.ts';

const FILES = {
  'homework/Übung am Abend.md': '---\nwhat: Breathe\n---\n',
  'goals/100% sure.md': '---\ngoal: Sure\n---\n',
  'habits/日記.md': '---\nname: Diary\nmeasure: yesno\n---\n',
  'pictures/Pasted image 1.png': 'x',
};

/** The text of an entry as its page shows it, where links and pictures meet what they name. */
function shown(body: string): string {
  const journal = journalOf({ ...FILES, 'journal/2026-11-20.md': body });
  const note = journal.notes.find(({ kind }) => kind === 'entry');
  if (!note) return '';
  const picture = { address: '/pictures/x.webp', width: 4, height: 3 };
  const pictures = new Map([['pictures/Pasted image 1.png', picture]]);
  expect(journal.diagnostics).toEqual([]);
  return toSafeHtml(body, { ...OPTIONS, ...targetsOf(toNoteView({ ...currentWith(journal), pictures }, note)) });
}

describe('a name with spaces, accents or signs leads where it is meant to, on the page too:', () => {
  test.each([
    ['[[Übung am Abend]]', 'href="/homework/ubung-am-abend/"'],
    ['[[ Übung am Abend | breathing ]]', 'href="/homework/ubung-am-abend/"'],
    ['| a |\n| --- |\n| [[Übung am Abend\\|breathing]] |', 'href="/homework/ubung-am-abend/"'],
    ['![[Übung am Abend]]', 'href="/homework/ubung-am-abend/"'],
    ['[x](<../homework/Übung am Abend.md>)', 'href="/homework/ubung-am-abend/"'],
    ['[x](../homework/%C3%9Cbung%20am%20Abend.md)', 'href="/homework/ubung-am-abend/"'],
    ['[x][y]\n\n[y]: <../homework/Übung am Abend.md>', 'href="/homework/ubung-am-abend/"'],
    ['[[100% sure]]', 'href="/goals/100-sure/"'],
    ['[[100% sure]] <b>and so on</b>', 'href="/goals/100-sure/"'],
    ['[[日記]]', 'href="/habits/日記/"'],
    ['![[Pasted image 1.png]]', '<img src="/pictures/x.webp"'],
    ['![[ Pasted image 1.png ]]', '<img src="/pictures/x.webp"'],
    ['![[pictures/Pasted image 1.png|300]]', '<img src="/pictures/x.webp"'],
    ['![sea](<../pictures/Pasted image 1.png>)', '<img src="/pictures/x.webp" alt="sea"'],
    ['[the sea](<../pictures/Pasted image 1.png>)', 'href="/pictures/x.webp"'],
  ])('%s', (body, html) => {
    expect(shown(body)).toContain(html);
  });
});
