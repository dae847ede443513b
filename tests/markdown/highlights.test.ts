import { describe, expect, test } from 'vitest';
import { html } from './safe.ts';

describe('two equal signs', () => {
  test.each([
    ['a ==b c== d', '<p>a <mark>b c</mark> d</p>'],
    ['==a **b** c==', '<p><mark>a <strong>b</strong> c</mark></p>'],
    ['**==a==** ==b== ==c==', '<p><strong><mark>a</mark></strong> <mark>b</mark> <mark>c</mark></p>'],
    ['==a== == ==b==', '<p><mark>a</mark> == <mark>b</mark></p>'],
    ['==<i>a</i>== b', '<p><mark><i>a</i></mark> b</p>\n'],
  ])('mark what stands close between them: %s', (body, shown) => {
    expect(html(body)).toBe(shown);
  });

  test.each([
    ['a == b, c == d', '<p>a == b, c == d</p>'],
    ['x === y === z', '<p>x === y === z</p>'],
    ['`==a==`', '<p><code>==a==</code></p>'],
    ['==a', '<p>==a</p>'],
    ['====', '<p>====</p>'],
    ['==a\nb==', '<p>==a<br>\nb==</p>'],
    ['```\n==a==\n```', '<pre><code>==a==\n</code></pre>'],
  ])('of a sum, of code or over two lines are signs: %s', (body, shown) => {
    expect(html(body)).toBe(shown);
  });

  test('without end are read once each', () => {
    const body = '==a '.repeat(20_000).trim();
    expect(html(body)).toBe(`<p>${body}</p>`);
  });
});
