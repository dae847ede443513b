/**
 * Prompts on thoughts, the body, skills and sessions: names and texts. Entries call a prompt by its name, and days go
 * through them in this order, so both stay as they are in any language.
 */

export const THOUGHT_PROMPTS = {
  'passing-thought': 'Three minutes: write down a thought that came and went today. Or give it a title of three words.',
  'two-sides': 'Five minutes: take a small worry, and write one line for it and one against it. Or only name it.',
  'kinder-words': 'Four minutes: put something you told yourself today in kinder words. Or write just one kind word.',
  'what-i-know':
    'Five minutes: of one question on your mind, note what you know and what you guess. Or only the question.',
  'a-friend-asks': 'Five minutes: what would you say to a friend who had your thought? One sentence, or three words.',
  'changed-mind': 'Four minutes: about what did you change your mind lately? If nothing comes, what are you sure of?',
  'later-list': 'Two minutes: list what can wait until tomorrow. One thing makes a list.',
  'had-to':
    'Three minutes: write down one "I have to" of today, then try "I could" in its place. Or stop after the first.',
  'in-a-week': 'Four minutes: which matter of today will be small in a week? Or write three words about now.',
} as const;

export const BODY_PROMPTS = {
  'feet-first': 'Two minutes: begin with your feet. What do they feel? Go up as far as you like, or stop there.',
  'five-senses': 'Three minutes: one thing you see, one you hear, one you can touch. One of them is enough.',
  'where-at-ease': 'Three minutes: which part of you is at ease right now? Describe it, or just name it.',
  'after-sleep': 'Four minutes: how did your body feel when you got up, and how does it now? Or one word for each.',
  shoulders: 'One minute: let your shoulders drop and write down what changed. "Nothing" is an answer.',
  'moved-today': 'Three minutes: how did you move today, and what was it like? Stairs count, or write three words.',
  'warm-and-cold': 'Two minutes: where are you warm and where cool? A list of two words will do.',
  'before-and-after': 'Four minutes: note your energy, do one small thing, note it again. Or note it just once.',
  'three-breaths':
    'One minute: take three slow breaths, then write what you noticed. Or write nothing and keep the breaths.',
} as const;

export const SKILL_PROMPTS = {
  'tried-once': 'Five minutes: which skill did you try this week, and when? Half a try counts, and three words do too.',
  'smallest-step':
    'Three minutes: choose something you put off and write down its smallest first step. Or only its name.',
  'if-then': 'Four minutes: finish this: "If it gets in the way again, then I will …" Or leave it half finished.',
  'what-helps': 'Three minutes: list what helps you on a slow day. One thing is enough.',
  'name-the-feeling': 'Two minutes: name what you feel, and how strong it is from 0 to 10. The word alone will do.',
  'one-thing': 'Five minutes: do one thing without doing another, then write how it went. Or choose it for tomorrow.',
  'plan-a-pleasure': 'Three minutes: plan one pleasant thing for tomorrow, with its time. Or write only the thing.',
  'what-got-between': 'Four minutes: what came between you and a plan, and what would make it easier? Or a few words.',
  'teach-it': 'Five minutes: explain a skill you know as if to a beginner. Two steps are plenty.',
} as const;

export const SESSION_PROMPTS = {
  'what-stayed': 'Five minutes: what from your last session has stayed with you? Or write three words of it.',
  'one-question': 'Two minutes: what would you like to ask next time? If nothing comes, write "nothing yet".',
  'good-use': 'Three minutes: what would make the next session a good use of your time? One word is a start.',
  'not-yet-said':
    'Three minutes: is there something you may want to say later? Write only a heading for it, or skip it.',
  'homework-look': 'Four minutes: look at one piece of homework. What is clear, what is not? Or just say which one.',
  'since-then': 'Five minutes: what has changed since you last talked? A small thing counts, or write "the same".',
  'words-to-keep': 'Two minutes: which words of a session do you want to keep? Copy one sentence, or one word.',
  'where-we-go': 'Four minutes: what do you want therapy to help with this month? Three words are enough.',
} as const;
