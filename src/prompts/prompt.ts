/** The kinds of prompt that come with the program. */
export const PROMPT_KINDS = ['event', 'thought', 'body', 'relationship', 'skill', 'session', 'win'] as const;

export type PromptKind = (typeof PROMPT_KINDS)[number] | 'own';

/** Something to write about, that can be left at any time. */
export interface Prompt {
  /** What an entry's `prompt:` may call it by; for the writer's own it is the text. */
  readonly id: string;
  readonly kind: PromptKind;
  readonly text: string;
}
