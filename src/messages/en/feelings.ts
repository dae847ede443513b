interface Feeling {
  readonly word: string;
  readonly entries: number;
}

/** Words that are named twice, or once, are told together. */
const FEW = 2;

/** Feelings as one paragraph: `tired 9, ashamed 3; twice: uneasy, proud; once: calm.` */
export function feelingsWords(feelings: readonly Feeling[]): string {
  const often = feelings
    .filter(({ entries }) => entries > FEW)
    .map(({ word, entries }) => `${word} ${String(entries)}`);
  const named = (count: number) => feelings.filter(({ entries }) => entries === count).map(({ word }) => word);
  const [twice, once] = [named(FEW), named(1)];
  const parts = [
    ...(often.length > 0 ? [often.join(', ')] : []),
    ...(twice.length > 0 ? [`twice: ${twice.join(', ')}`] : []),
    ...(once.length > 0 ? [`once: ${once.join(', ')}`] : []),
  ];
  const words = parts.join('; ');
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`;
}
