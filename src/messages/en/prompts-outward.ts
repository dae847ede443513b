/**
 * Prompts on what happened, on other people and on what went well: names and texts. Entries call a prompt by its name, and
 * days go through them in this order, so both stay as they are in any language.
 */

export const EVENT_PROMPTS = {
  'ordinary-hour': 'Five minutes: describe one ordinary hour of today, in order. Or write three words for it.',
  doorway: 'Three minutes: where did you come in from today, and what did you do first? Or name only the place.',
  'weather-outside': 'Two minutes: what was the weather, and what did you do in it? One word for the sky will do.',
  'something-new': 'Five minutes: write down one thing that was different from yesterday. Or write three words.',
  'on-the-table': 'Three minutes: list what is on the table nearest to you, and who put it there. Or list two things.',
  'small-change': 'Five minutes: which plan changed today, and what did you do then? Or note only the plan.',
  'a-wait': 'Four minutes: think of a time you waited today. What did you see? Or write down one thing you saw.',
  'kept-going': 'Five minutes: what went on today as it always does? Three things in a list are plenty.',
  'a-sound': 'Two minutes: write down a sound from today and where you were. Or just the sound.',
} as const;

export const RELATIONSHIP_PROMPTS = {
  'last-talk': 'Five minutes: who did you last talk with, and about what? Or write down only the name.',
  'thank-someone': 'Three minutes: write two lines of thanks to someone, to send or to keep. Or write the name.',
  'said-well': 'Four minutes: note one sentence that somebody said to you today. Or three words of it.',
  'easy-company': 'Five minutes: with whom is it easy to be quiet? Say what makes it so, or just say who.',
  'asked-for': 'Five minutes: what did you ask of someone lately, and how did you put it? A few words will do.',
  'a-limit': 'Five minutes: write down one small no, said or wished for, and to whom. Or write only the no.',
  'learned-from': 'Three minutes: who showed you how to do something, and what was it? Or name the thing.',
  'next-hello': 'Two minutes: whom would you like to greet this week, and how? The name alone is enough.',
} as const;

export const WIN_PROMPTS = {
  'done-anyway': 'Three minutes: what did you do although it was not easy? One line is plenty, or three words.',
  'a-little-easier':
    'Five minutes: what is a little easier than a month ago? If nothing comes, write what is the same.',
  'good-enough': 'Two minutes: name one thing you left at good enough today. Or write three words.',
  'looked-after':
    'Three minutes: how did you look after yourself today? A glass of water counts, and so does one word.',
  finished: 'Two minutes: write down something you finished, however small. Or something you began.',
  'would-tell': 'Four minutes: what from this week would you tell a friend with a smile? Or write only the subject.',
  'strength-used': 'Five minutes: which strength of yours was of use today, and for what? Or just name it.',
  rested: 'Two minutes: when did you rest today, and on what? A chair is an answer, and so is "not yet".',
} as const;
