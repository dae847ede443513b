/** Unpacks JSON that was deflated without a header. */
export async function unpack<Content>(packed: Uint8Array<ArrayBuffer>): Promise<Content> {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return (await new Response(stream).json()) as Content;
}

/** What an address answers; rejects where there is nothing. */
export async function fetchFrom(address: string, fetchFile: typeof fetch, init?: RequestInit): Promise<Response> {
  const response = await fetchFile(address, init);
  if (!response.ok) throw new Error(`${address} answered ${String(response.status)}.`);
  return response;
}

/** The content of a packed file. */
export async function load<Content>(address: string, fetchFile: typeof fetch): Promise<Content> {
  const response = await fetchFrom(address, fetchFile);
  return unpack<Content>(new Uint8Array(await response.arrayBuffer()));
}
