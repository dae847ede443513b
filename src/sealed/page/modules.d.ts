/** Modules that are made while the page is bundled. */
declare module 'search-worker-text' {
  export const text: string;
}

declare module 'pagefind-program' {
  export const createInstance: unknown;
}
