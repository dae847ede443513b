// @ts-check
/* Runs in a page with hostile notes: says what of them does more than stand there. */

/** What our own pages have and notes may not: each is told by what only ours carry. */
const OWN = { form: '[data-to-day], [role=search], [data-own]', script: '[src^="/"]', style: 'head style' };
const NEVER = [
  'iframe',
  'frame',
  'object',
  'embed',
  'base',
  'applet',
  'form',
  'style',
  'template',
  'math',
  'video',
  'audio',
];

/** @returns {string[]} */
function auditPage() {
  const all = [...document.querySelectorAll('*')];
  return [...ran(), ...all.flatMap(wrongOf), ...frameOf(), ...clobbered(), ...givenTwice()];
}

/** Ids that two elements have, so that a link or a script means the other one. @returns {string[]} */
function givenTwice() {
  // A writer may give one twice in a note, where it begins with the note's own name.
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id).filter((id) => !/^note-[\da-f]{8}-/.test(id));
  return [...new Set(ids.filter((id, place) => ids.indexOf(id) !== place))].map((id) => `two have the id ${id}`);
}

/** @returns {string[]} */
function ran() {
  return /** @type {{ alarms?: string[] }} */ (globalThis).alarms ?? ['nobody listens for alarms'];
}

/** @param {Element} element */
function wrongOf(element) {
  const name = element.localName;
  const said = `${element.cloneNode(false) instanceof Element ? element.outerHTML.slice(0, 120) : name}`;
  const isOurs = name === 'form' && element.matches(OWN.form);
  if (NEVER.includes(name) && !isOurs) return [`element ${said}`];
  if (name === 'script' && !element.matches(OWN.script)) return [`script ${said}`];
  if (name === 'meta' && /refresh/i.test(element.getAttribute('http-equiv') ?? '')) return [`refresh ${said}`];
  if (name === 'link' && !element.closest('head')) return [`link ${said}`];
  return [...element.attributes].flatMap((attribute) =>
    isBad(element, attribute) ? [`${attribute.name} ${said}`] : [],
  );
}

/** @param {Element} element @param {Attr} attribute */
function isBad(element, { name, value }) {
  if (/^on/i.test(name) || /^(srcdoc|formaction|ping|background|poster|srcset)$/i.test(name)) return true;
  if (name === 'style') return element.closest('.prose, [data-written]') !== null;
  if (!/^(href|src|action|data|xlink:href)$/i.test(name)) return false;
  // What is no address leads nowhere.
  if (!URL.canParse(value, location.href)) return false;
  const { protocol, host } = new URL(value, location.href);
  if (name === 'href' && element.localName === 'a') return !/^(https?|mailto|tel|sms):$/.test(protocol);
  return !value.startsWith('#') && !(protocol === 'data:' && element.localName === 'use') && host !== location.host;
}

/** The page as such: its heading, its parts, and that nothing lies over or beside them. @returns {string[]} */
function frameOf() {
  const wrong = [];
  if (document.querySelectorAll('h1').length !== 1) wrong.push(`${document.querySelectorAll('h1').length} h1`);
  if (document.querySelectorAll('main').length !== 1) wrong.push('no main');
  const wide = document.documentElement.scrollWidth - innerWidth;
  if (wide > 0 && !hasStackedMarks()) wrong.push(`${String(wide)} too wide`);
  scrollTo(0, 0);
  const links = [...document.querySelectorAll('nav a')].filter((link) => link.checkVisibility());
  if (links.length === 0) wrong.push('no navigation');
  for (const link of links.slice(0, 4)) {
    const { left, top, width, height } = link.getBoundingClientRect();
    const above = document.elementFromPoint(left + width / 2, top + height / 2);
    if (top < innerHeight && top > 0 && above && !link.contains(above) && !above.contains(link))
      wrong.push(`over nav: ${above.outerHTML.slice(0, 80)}`);
  }
  return wrong;
}

/** Dozens of marks on a letter are one letter to a browser, which no rule breaks. */
function hasStackedMarks() {
  return /\p{M}{20}/u.test(document.body.textContent);
}

/** Names of the document and the window that give an element which should give something else. @returns {string[]} */
function clobbered() {
  const named = [document, globalThis].flatMap((owner) => namesOf(owner).map((name) => ({ owner, name })));
  return named
    .flatMap(({ owner, name }) => {
      const value = read(owner, name);
      const isTaken =
        value instanceof Element &&
        !/^(body|head|documentElement|activeElement|scrollingElement|currentScript|rootElement|firstElementChild|lastElementChild|firstChild|lastChild|fullscreenElement|frameElement)$/.test(
          name,
        );
      return isTaken ? [`${owner === document ? 'document' : 'window'}.${name}`] : [];
    })
    .concat(document.body.localName === 'body' && document.head.localName === 'head' ? [] : ['document.body']);
}

/** @param {object} owner @returns {string[]} All names that its kind has by itself. */
function namesOf(owner) {
  const names = [];
  for (let one = Object.getPrototypeOf(owner); one !== null; one = Object.getPrototypeOf(one))
    if (!String(one).includes('Properties')) names.push(...Object.getOwnPropertyNames(one));
  /** @type {{ usualNames?: string[] }} */
  const { usualNames = [] } = /** @type {object} */ (globalThis);
  return [...new Set([...names, ...usualNames])];
}

/** @param {object} owner @param {string} name */
function read(owner, name) {
  try {
    return Reflect.get(owner, name);
  } catch {
    return null;
  }
}

Object.assign(globalThis, { auditPage });
