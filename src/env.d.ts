/// <reference types="astro/client" />

declare module 'virtual:between-sessions/mdx' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

  /** The component of an `.mdx` note by its path in the journal; null where it cannot be built. */
  export function mdxOf(path: string): Promise<AstroComponentFactory | null>;
}
