import type { AstroPrerenderer } from 'astro';
import { FAILED_PAGE_WORDS } from '../messages/en/failed-page.ts';
import { INTERFACE_LANGUAGE } from '../messages/language.ts';

/** A page that could not be made, and why, in the words of the error. */
export interface FailedPage {
  readonly address: string;
  readonly reason: string;
}

export interface Rendering {
  readonly onRendered: (done: number) => void;
  readonly onPlanned: (pages: number) => void;
  readonly failed: FailedPage[];
}

/** Keeps one page that throws from ending the build: it becomes a page that says so, and is not remembered. */
export function containFailures(inner: AstroPrerenderer, rendering: Rendering): AstroPrerenderer {
  let done = 0;
  return {
    ...inner,
    name: 'between-sessions:contain',
    async getStaticPaths() {
      const paths = await inner.getStaticPaths();
      rendering.onPlanned(paths.length);
      return paths;
    },
    async render(request, options) {
      try {
        return await settled(await inner.render(request, options));
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        const address = decodeURIComponent(new URL(request.url).pathname);
        rendering.failed.push({ address, reason });
        return new Response(FAILED_PAGE, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
      } finally {
        rendering.onRendered(++done);
      }
    },
  };
}

type Rendered = Awaited<ReturnType<AstroPrerenderer['render']>>;

/** A page is a stream that may fail half-way, so it is read to its end here; Astro then finds it read, not copied. */
async function settled(rendered: Rendered): Promise<Rendered> {
  const response = rendered instanceof Response ? rendered : rendered.response;
  const whole = await response.arrayBuffer();
  Object.defineProperty(response, 'arrayBuffer', { value: () => Promise.resolve(whole) });
  return rendered;
}

const { title, why, back } = FAILED_PAGE_WORDS;

const FAILED_PAGE = `<!doctype html>
<html lang="${INTERFACE_LANGUAGE}"><head><meta charset="utf-8"><meta name="robots" content="noindex"><title>${title}</title></head>
<body><main><h1>${title}</h1><p>${why}</p><p><a href="/">${back}</a></p></main></body></html>
`;
