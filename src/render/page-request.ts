import { createApp } from 'astro/app/entrypoint';
import { FetchState } from 'astro/fetch';
import { renderToString } from 'astro/runtime/server/index.js';
import { SERVER_WORDS } from '../messages/en/server.ts';

/** No host is asked: an address must be a whole one to be routed. */
const ORIGIN = 'http://127.0.0.1';

/**
 * The page that Astro makes for an address, as HTML. What Astro does for a request is done here without its response, which
 * takes as long as a small page. Throws the error of a page that cannot be made.
 */
export function pageRequest(): (address: string) => Promise<string> {
  const app = createApp({ streaming: false });
  app.renderError = (_request, { error }) => Promise.reject(error instanceof Error ? error : noSuchPage());
  /** By their routes, since to import one again for each of its addresses takes a part of what a page takes. */
  const modules = new Map<FetchState['routeData'], Awaited<ReturnType<FetchState['loadComponentInstance']>>>();
  return async (address) => {
    const request = new Request(ORIGIN + encodeURI(address));
    const state = new FetchState(request);
    const module = modules.get(state.routeData) ?? (await state.loadComponentInstance());
    modules.set(state.routeData, module);
    const page = module.default;
    // A page that is written in Markdown has more around it.
    if (!page.isAstroComponentFactory) return (await app.render(request)).text();
    const result = await state.createResult(module, state.getActionAPIContext());
    const html = await renderToString(result, page, {}, {}, true, state.routeData);
    if (typeof html !== 'string') throw noSuchPage();
    return html;
  };
}

function noSuchPage(): Error {
  return new Error(SERVER_WORDS.noPage);
}
