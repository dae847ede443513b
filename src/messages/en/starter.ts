/** What a new journal begins with: its habits, and what its files say of themselves. */
export const STARTER_HABIT_WORDS = {
  movement: {
    name: 'Movement',
    smallest: 'Once around the room',
    why: 'Any movement counts, and slow counts too.',
  },
  outside: {
    name: 'Outside in daylight',
    smallest: 'A minute at the open door',
    why: 'Daylight helps the body know when to sleep.',
  },
  'something-pleasant': {
    name: 'Something pleasant',
    smallest: 'One song',
    why: 'Small pleasant things are part of getting on.',
  },
  somebody: {
    name: 'A word with somebody',
    smallest: 'A message, or a nod',
    why: 'Company need not be long to count.',
  },
  'phone-away': {
    name: 'Phone away for the night',
    smallest: 'Face down on the table',
    why: 'It is easier to fall asleep without it.',
  },
} as const;

/** The comment in the settings that are made for a vault. */
export const VAULT_COMMENTS = {
  settings: 'How this folder is read as a journal. Every line may be changed; the guide has all settings.',
} as const;

/** Comments in the files of a new journal. */
export const STARTER_COMMENTS = {
  settings: 'The settings of this journal. Each has a usual value, so every line may stay as it is.',
  ignored: 'Files that are no notes.',
  leftBehind: 'What systems and editors leave behind.',
} as const;

export const STARTER_README = `# My journal

Plain text files, one a note. The folder a file is in says what it is.

- journal: entries, named after their day, such as 2026-11-23.md
- sessions, reflections, homework, habits: as they are called
- thoughts, goals, wins, measures: make them when you want them
- journal.yaml: settings

From the program's folder:

    npm run new -- entry
    npm run checkin
    npm start

The last shows the journal on this machine only. Its page /guide/ says the rest.

In VS Code, type \`new-entry\`, \`question\` or \`win\` in a note and take the suggestion (Ctrl-Space shows it). Its YAML
extension explains journal.yaml as you type. Any other editor is as good.

Back up by copying this whole folder to a place that only you can read. Nothing in it is encrypted.
`;

/** The note on how to begin in Obsidian, in a journal that it opens as its vault. */
export const VAULT_START = `---
draft: true
---

# Start here

This folder is your journal, and Obsidian shows it as a vault. It needs no community plugin.

- To write about today, open the menu of commands and choose “Open today’s daily note”. The note is made with its values above
  the text. Fill in what you like and leave the rest empty: empty means not recorded.
- For a session, homework, a win and all else, make a new note and choose “Insert template” in the same menu. The
  template says what the note is, so it may lie in any folder. Its date is the day that it is about: change it if that is another.
- A line that begins with \`- [?]\` is a question for the next session, \`- [!]\` something to bring up, \`- [w]\` a win.
- \`[movement:: 25]\` in the text notes a habit by the name of its file, where \`journal.yaml\` says \`inline_fields: true\`.

Entries are private unless they say otherwise. How the folder comes to your phone, and who can read it on the way, is up to you.
The guide of Between Sessions has a page on it, “On a phone”.

This note is a draft, so no page shows it. Delete it when you no longer need it.
`;
