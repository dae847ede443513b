import { expect, test } from 'vitest';
import { parseOne } from '../../src/load/parse-one.ts';
import { USUAL_LAYOUT } from '../../src/read/place/layout.ts';

test.each(['---\nmood: 4\ntags: [a, b]\n---\nText.', '---\nmood: [4\n---', '---\n[[[[\n---', 'Text.'])(
  'a file is parsed without the environment, which is there again afterwards: %j',
  (text) => {
    const before = process.env;
    const asked: (string | symbol)[] = [];
    const watched = new Proxy(before, { get: (env, name) => (asked.push(name), Reflect.get(env, name) as string) });
    process.env = watched;
    try {
      parseOne('journal/2026-11-22.md', Buffer.from(text), USUAL_LAYOUT);
      expect({ asked: asked.join(' '), isBack: process.env === watched }).toEqual({ asked: '', isBack: true });
    } finally {
      process.env = before;
    }
  },
);
