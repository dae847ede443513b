/** Why an `.mdx` note is not built. */
export type MdxReason = 'too-many-signs' | 'brace' | 'tag' | 'mistake' | 'stopped' | 'not-built' | 'name' | 'import';
