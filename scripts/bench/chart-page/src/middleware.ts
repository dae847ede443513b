import type { MiddlewareHandler } from 'astro';

/** Prints the milliseconds that each page takes from its first word to its last. */
export const onRequest: MiddlewareHandler = async (_context, next) => {
  const started = performance.now();
  const response = await next();
  const page = await response.text();
  console.log(performance.now() - started);
  return new Response(page, response);
};
