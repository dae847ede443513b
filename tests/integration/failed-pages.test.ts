import type { AstroPrerenderer } from 'astro';
import { describe, expect, test } from 'vitest';
import { containFailures, type FailedPage } from '../../src/integration/failed-pages.ts';

type Options = Parameters<AstroPrerenderer['render']>[1];
type Pages = Readonly<Record<string, () => Response | Promise<Response>>>;

const OPTIONS = {} as Options;

/** Astro's side: makes pages by their addresses, and fails where they do. */
function prerendererOf(pages: Pages): AstroPrerenderer {
  const route = {} as Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number]['route'];
  return {
    name: 'pages',
    getStaticPaths: () => Promise.resolve(Object.keys(pages).map((pathname) => ({ pathname, route }))),
    render: async (request) => (await pages[new URL(request.url).pathname]?.()) ?? new Response(null, { status: 404 }),
  };
}

/** What comes of all pages, one after the other. */
async function made(pages: Pages) {
  const failed: FailedPage[] = [];
  const [planned, rendered]: [number[], number[]] = [[], []];
  const contained = containFailures(prerendererOf(pages), {
    failed,
    onPlanned: (count) => planned.push(count),
    onRendered: (done) => rendered.push(done),
  });
  const paths = await contained.getStaticPaths();
  const texts: string[] = [];
  for (const { pathname } of paths) {
    const answer = await contained.render(new Request(`http://127.0.0.1${pathname}`), OPTIONS);
    texts.push(new TextDecoder().decode(await (answer instanceof Response ? answer : answer.response).arrayBuffer()));
  }
  return { texts, failed, planned, rendered };
}

const throwing = (error: unknown) => () => {
  throw error;
};

/** A page whose end is never made: what was sent of it looks like a page. */
function breakingOff(): Response {
  const encoder = new TextEncoder();
  let sent = 0;
  const body = new ReadableStream({
    pull(controller) {
      if (sent++ === 0) controller.enqueue(encoder.encode('<!doctype html><p>Half a'));
      else controller.error(new Error('half-way'));
    },
  });
  return new Response(body);
}

describe('a page that cannot be made', () => {
  test('says so in its place, is named with its reason, and the other pages are made', async () => {
    const { texts, failed } = await made({
      '/first/': () => new Response('First.'),
      '/broken/': throwing(new Error('x is not defined')),
      '/last/': () => new Response('Last.'),
    });
    expect([texts[0], texts[2]]).toEqual(['First.', 'Last.']);
    expect(texts[1]).toContain('<h1>This page could not be made</h1>');
    expect(failed).toEqual([{ address: '/broken/', reason: 'x is not defined' }]);
  });

  test('tells nobody who opens it what went wrong, and asks for nothing but a way back', async () => {
    const { texts } = await made({ '/broken/': throwing(new Error('secret words')) });
    expect(texts[0]).not.toContain('secret words');
    expect(texts[0]?.match(/\b(?:src|href|style|on\w+)="[^"]*"/g)).toEqual(['href="/"']);
  });

  test('is one too where it breaks off half-way, and nothing of the half is left', async () => {
    const { texts, failed } = await made({ '/half/': breakingOff, '/whole/': () => new Response('Whole.') });
    expect(texts[0]).toContain('could not be made');
    expect(texts[0]).not.toContain('Half a');
    expect(texts[1]).toBe('Whole.');
    expect(failed).toEqual([{ address: '/half/', reason: 'half-way' }]);
  });

  test.each([
    ['a text', 'no error', 'no error'],
    ['nothing', undefined, 'undefined'],
    ['null', null, 'null'],
  ])('is named whatever was thrown: %s', async (_, thrown, reason) => {
    expect((await made({ '/a/': throwing(thrown) })).failed).toEqual([{ address: '/a/', reason }]);
  });

  test('has its address as a person reads it', async () => {
    const { failed } = await made({ '/tags/%C3%BCber%20mut/': throwing(new Error('x')) });
    expect(failed).toEqual([{ address: '/tags/über mut/', reason: 'x' }]);
  });
});

test('a page that is made is passed on byte for byte, and can be read more than once', async () => {
  const bytes = new Uint8Array([0, 1, 254, 255, 10, 13]);
  const contained = containFailures(prerendererOf({ '/a/': () => new Response(bytes, { status: 203 }) }), {
    failed: [],
    onPlanned: () => undefined,
    onRendered: () => undefined,
  });
  const answer = await contained.render(new Request('http://127.0.0.1/a/'), OPTIONS);
  const response = answer instanceof Response ? answer : answer.response;
  expect(response.status).toBe(203);
  for (const reading of ['first', 'second'])
    expect(new Uint8Array(await response.arrayBuffer()), reading).toEqual(bytes);
});

test('pages are counted as they are made, those that failed too', async () => {
  const { planned, rendered } = await made({
    '/a/': () => new Response('a'),
    '/b/': throwing(new Error('b')),
    '/c/': breakingOff,
  });
  expect(planned).toEqual([3]);
  expect(rendered).toEqual([1, 2, 3]);
});
