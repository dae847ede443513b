import { FAILED_PAGE_WORDS } from '../messages/en/failed-page.ts';
import { INTERFACE_LANGUAGE } from '../messages/language.ts';

const { title, why, back } = FAILED_PAGE_WORDS;

/** What stands in place of a page that could not be made. */
export const FAILED_PAGE = `<!doctype html>
<html lang="${INTERFACE_LANGUAGE}"><head><meta charset="utf-8"><meta name="robots" content="noindex"><title>${title}</title></head>
<body><main><h1>${title}</h1><p>${why}</p><p><a href="/">${back}</a></p></main></body></html>
`;
