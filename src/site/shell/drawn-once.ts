/** Parts of pages by their names. */
const drawn = new Map<string, string>();

/** A part of a page as HTML, drawn where none of its name was drawn before. Whoever changes components sees each change. */
export async function drawnOnce(name: string, draw: () => Promise<string>): Promise<string> {
  const html = drawn.get(name) ?? (await draw());
  if (import.meta.env.PROD) drawn.set(name, html);
  return html;
}
