/** Why an `.mdx` note is not built. */
export type MdxReason = 'too-many-signs' | 'brace' | 'tag' | 'mistake' | 'import' | 'stopped';
