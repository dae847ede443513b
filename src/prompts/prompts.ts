import { BODY_PROMPTS, SESSION_PROMPTS, SKILL_PROMPTS, THOUGHT_PROMPTS } from '../messages/en/prompts-inward.ts';
import { EVENT_PROMPTS, RELATIONSHIP_PROMPTS, WIN_PROMPTS } from '../messages/en/prompts-outward.ts';
import { PROMPT_KINDS, type Prompt } from './prompt.ts';

const TEXTS: Readonly<Record<(typeof PROMPT_KINDS)[number], Readonly<Record<string, string>>>> = {
  event: EVENT_PROMPTS,
  thought: THOUGHT_PROMPTS,
  body: BODY_PROMPTS,
  relationship: RELATIONSHIP_PROMPTS,
  skill: SKILL_PROMPTS,
  session: SESSION_PROMPTS,
  win: WIN_PROMPTS,
};

/** The prompts that come with the program. A name stays as it is: entries call a prompt by it. */
export const PROMPTS: readonly Prompt[] = PROMPT_KINDS.flatMap((kind) =>
  Object.entries(TEXTS[kind]).map(([id, text]) => ({ id, kind, text })),
);

const BY_ID = new Map(PROMPTS.map((prompt) => [prompt.id, prompt]));

/** The prompt of that name, or null where an entry's `prompt:` is a text of its own. */
export function promptNamed(id: string): Prompt | null {
  return BY_ID.get(id) ?? null;
}
