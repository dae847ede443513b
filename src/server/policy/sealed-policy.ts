/** The sums by which the one script and the one style of a page are known, `sha256-…`. */
export interface PageSums {
  readonly script: string;
  readonly style: string;
}

/**
 * What a page may do that opens something sealed: pictures, type and its worker are handed over in memory, and nothing can be
 * fetched but pieces that lie beside it, where it has any.
 */
export function sealedPolicy({ script, style }: PageSums, hasPiecesBeside: boolean): string {
  const directives = [
    "default-src 'none'",
    `script-src '${script}' 'wasm-unsafe-eval'`,
    'worker-src blob:',
    `style-src '${style}'`,
    'img-src blob: data:',
    'font-src blob:',
    ...(hasPiecesBeside ? ["connect-src 'self'"] : []),
    "form-action 'none'",
    "base-uri 'none'",
  ];
  return directives.join('; ');
}
