import { Fragment, jsx, jsxs } from 'astro/jsx-runtime';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { getCurrent } from '../../current/current-journal.ts';
import { slugBook } from '../../markdown/headings.ts';
import { resolveMdx } from '../../markdown/mdx.ts';
import { runMdx, type JsxRuntime } from '../../markdown/parse.ts';
import type { NoteView } from './note-view.ts';
import { targetsOf } from './targets.ts';

/** Astro's own, in the form of any other. */
const RUNTIME = { Fragment, jsx, jsxs } as JsxRuntime;

/**
 * The body of an `.mdx` note as a component. Null where its code stops with an error; one that stops later, while its
 * elements are made, gives nothing. Either is told of, so that the note is shown as plain Markdown and named.
 */
export function mdxOf(view: NoteView, isPrinted: boolean): AstroComponentFactory | null {
  const { body, path } = view.note;
  const stopped = () => getCurrent().tellStopped(path);
  try {
    const made = runMdx(resolveMdx(body, { ...targetsOf(view), isPrinted }), RUNTIME, slugBook()).default;
    if (typeof made === 'function') return guarded(made as MdxFunction, stopped);
    stopped();
  } catch {
    stopped();
  }
  return null;
}

type MdxFunction = (props: { readonly components?: object }) => unknown;

function guarded(make: MdxFunction, stopped: () => void): AstroComponentFactory {
  const Content: MdxFunction = (props) => {
    try {
      return make({ ...props, components: { Fragment, ...props.components } });
    } catch {
      stopped();
      return jsx(Fragment, {});
    }
  };
  // Astro knows by these what it is given, and that it brings nothing for the head of the page.
  const marks = { [Symbol.for('mdx-component')]: true, [Symbol.for('astro.needsHeadRendering')]: true };
  return Object.assign(Content, marks) as unknown as AstroComponentFactory;
}
