// @ts-check
/* Runs in a page of somebody else: asks for an address in every way there is, and says what it learned by each. */

const LONGEST_MILLISECONDS = 3000;

/** @typedef {(url: string) => Promise<string>} Way */

/** @type {(mode: RequestMode, more?: RequestInit) => Way} */
const fetched = (mode, more) => (url) =>
  fetch(url, { mode, ...more }).then(
    ({ type, status }) => `${type} ${String(status)}`,
    () => 'refused',
  );

/** @type {(name: string, properties: (url: string) => object) => Way} */
const element = (name, properties) => (url) =>
  new Promise((resolve) => {
    const made = Object.assign(document.createElement(name), properties(url));
    for (const event of ['load', 'error', 'canplay'])
      made.addEventListener(event, () => resolve(`${event} ${sizeOf(made)}`));
    document.body.append(made);
  });

/** @param {HTMLElement} made */
function sizeOf(made) {
  const { naturalWidth = 0, contentWindow = null } = /** @type {HTMLImageElement & HTMLIFrameElement} */ (made);
  return `${String(naturalWidth)} ${String(contentWindow?.length ?? 0)} ${inside(contentWindow)}`;
}

/** @param {Window | null} frame */
function inside(frame) {
  try {
    return frame?.document.body.textContent ? 'read' : 'empty';
  } catch {
    return 'closed';
  }
}

/** @type {(open: (url: string) => EventTarget & { close?: () => void }) => Way} */
const firstEvent = (open) => (url) =>
  new Promise((resolve) => {
    try {
      const made = open(url);
      for (const event of ['open', 'message', 'error', 'close'])
        made.addEventListener(event, () => (resolve(event), made.close?.()));
    } catch (error) {
      resolve(String(error instanceof Error && error.name));
    }
  });

/** @type {Way} */
const byRequest = (url) =>
  new Promise((resolve) => {
    const made = new XMLHttpRequest();
    made.onloadend = () => resolve(`${String(made.status)} ${made.responseText === '' ? '' : 'read'}`);
    made.open('GET', url);
    made.send();
  });

/** @type {(method: string) => Way} */
const byForm = (method) => (url) => {
  const frame = Object.assign(document.createElement('iframe'), { name: `at-${String(Math.random())}` });
  const form = Object.assign(document.createElement('form'), { action: url, method, target: frame.name });
  document.body.append(frame, form);
  return new Promise((resolve) => {
    frame.addEventListener('load', () => resolve(sizeOf(frame)));
    form.submit();
  });
};

/** @type {(promise: Promise<unknown>) => Promise<string>} */
const outcome = (promise) =>
  promise.then(
    () => 'read',
    (/** @type {unknown} */ error) => String(error instanceof Error && error.name),
  );

/** @type {Record<string, Way>} */
const WAYS = {
  cors: fetched('cors'),
  withHeader: fetched('cors', { headers: { 'X-Any': '1' } }),
  noCors: fetched('no-cors'),
  noCorsHead: fetched('no-cors', { method: 'HEAD' }),
  noCorsPost: fetched('no-cors', { method: 'POST', body: 'a=b' }),
  notFollowed: fetched('no-cors', { redirect: 'manual' }),
  kept: fetched('no-cors', { keepalive: true, cache: 'force-cache' }),
  request: byRequest,
  image: element('img', (src) => ({ src })),
  pictureButton: element('input', (src) => ({ src, type: 'image' })),
  script: element('script', (src) => ({ src })),
  module: element('script', (src) => ({ src, type: 'module' })),
  style: element('link', (href) => ({ href, rel: 'stylesheet' })),
  preload: element('link', (href) => ({ href, rel: 'preload', as: 'fetch' })),
  prefetch: element('link', (href) => ({ href, rel: 'prefetch' })),
  frame: element('iframe', (src) => ({ src })),
  sandboxed: element('iframe', (src) => ({ src, sandbox: 'allow-scripts' })),
  object: element('object', (data) => ({ data })),
  embed: element('embed', (src) => ({ src })),
  video: element('video', (src) => ({ src })),
  audio: element('audio', (src) => ({ src, preload: 'auto' })),
  socket: firstEvent((url) => new WebSocket(url.replace('http', 'ws'))),
  events: firstEvent((url) => new EventSource(url)),
  worker: firstEvent((url) => new Worker(url)),
  imported: (url) => outcome(import(url)),
  font: (url) => outcome(new FontFace('other', `url(${url})`).load()),
  getForm: byForm('get'),
  postForm: byForm('post'),
};

/** @type {(url: string) => Promise<Record<string, string>>} */
async function learnedOf(url) {
  performance.clearResourceTimings();
  const late = new Promise((resolve) => setTimeout(() => resolve('nothing'), LONGEST_MILLISECONDS));
  const learned = await Promise.all(
    Object.entries(WAYS).map(async ([way, ask]) => [way, String(await Promise.race([ask(url), late]))]),
  );
  const timed = /** @type {PerformanceResourceTiming[]} */ (performance.getEntriesByType('resource'));
  const asked = timed.filter(({ name }) => new URL(name).origin === new URL(url).origin);
  const told = asked.map((one) => [one.responseStatus, one.transferSize, one.nextHopProtocol].join(' '));
  document.body.replaceChildren();
  return { ...Object.fromEntries(learned), timing: [...new Set(told)].sort().join(', ') };
}

Object.assign(globalThis, { learnedOf });
