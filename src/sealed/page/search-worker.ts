import * as program from 'pagefind-program';
import { answerQuestions } from '../../search/client/answer-questions.ts';
import type { FileReply, FileRequest } from './start-worker.ts';

// The first message is the way on which files come: nothing can be fetched here.
addEventListener(
  'message',
  ({ data }: MessageEvent<MessagePort>) => {
    answerQuestions({ fetchFile: fetchFrom(data), importModule: () => Promise.resolve(program) });
  },
  { once: true },
);

/** Fetches files of the open site from the page. */
function fetchFrom(port: MessagePort): typeof fetch {
  const waiting = new Map<number, (reply: FileReply) => void>();
  let last = 0;
  port.onmessage = ({ data }: MessageEvent<FileReply>) => {
    waiting.get(data.file)?.(data);
    waiting.delete(data.file);
  };
  return async (input, init) => {
    const file = ++last;
    const address = input instanceof Request ? input.url : String(input);
    const { status, bytes } = await new Promise<FileReply>((resolve) => {
      waiting.set(file, resolve);
      port.postMessage({ file, address, range: new Headers(init?.headers).get('range') } satisfies FileRequest);
    });
    return new Response(status === 404 ? null : bytes, { status });
  };
}
