import type { Prompt, PromptKind } from './prompt.ts';

/** The prompts in an order in which no two of a kind follow each other, nor the first the last, where that can be. */
export function interleave(prompts: readonly Prompt[]): Prompt[] {
  const waiting = Map.groupBy(prompts, ({ kind }) => kind);
  const ordered: Prompt[] = [];
  while (ordered.length < prompts.length) {
    const kind = nextKind(waiting, ordered.at(-1)?.kind ?? null);
    const [next, ...rest] = waiting.get(kind) ?? [];
    if (next) ordered.push(next);
    waiting.set(kind, rest);
  }
  return withoutMeetingEnds(ordered);
}

/** Of the kinds with most prompts left the first, but not the one that was there last. */
function nextKind(waiting: ReadonlyMap<PromptKind, readonly Prompt[]>, last: PromptKind | null): PromptKind {
  const kinds = [...waiting].toSorted(([, a], [, b]) => b.length - a.length).filter(([, left]) => left.length > 0);
  const [kind] = kinds.find(([one]) => one !== last) ?? kinds[0] ?? ['own'];
  return kind;
}

/** After the last comes the first again; where both are of a kind, the last finds a place between two others. */
function withoutMeetingEnds(ordered: readonly Prompt[]): Prompt[] {
  const last = ordered.at(-1);
  if (!last || ordered.length < 3 || last.kind !== ordered[0]?.kind) return [...ordered];
  const rest = ordered.slice(0, -1);
  const place = rest.findIndex(({ kind }, index) => kind !== last.kind && rest[index + 1]?.kind !== last.kind);
  return place < 0 ? [...ordered] : rest.toSpliced(place + 1, 0, last);
}
