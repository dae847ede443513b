import { answerQuestions } from './answer-questions.ts';

// What a search takes is done beside the page, so that typing never waits for it.
answerQuestions({
  fetchFile: fetch.bind(globalThis),
  importModule: (address) => import(/* @vite-ignore */ address),
});
