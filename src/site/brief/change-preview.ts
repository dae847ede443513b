import { copyOn } from '../shell/copy-text.ts';
import { briefFileText, type BriefFile } from '../../brief/brief-file.ts';
import { sheetText } from './sheet-text.ts';

/**
 * Shows on the sheet at once what is left out and put first, and writes the file that would make it so. Nothing is kept: the
 * page as it was is back with the next visit.
 */
export function startPreview(page: Document): void {
  const sheet = page.querySelector<HTMLElement>('[data-sheet]');
  if (!sheet) return;
  startPaper(page, sheet);
  pointOut(page, sheet);
  const box = page.querySelector<HTMLElement>('[data-brief-file]');
  if (box) startChanging(page, sheet, box);
}

/** Printing, and copying what is on the sheet at that moment. */
function startPaper(page: Document, sheet: HTMLElement): void {
  const print = page.querySelector<HTMLButtonElement>('[data-print]');
  const copy = page.querySelector<HTMLButtonElement>('[data-copy-sheet]');
  if (print) print.onclick = () => window.print();
  if (copy) copy.onclick = () => void copyOn(copy, sheetText(sheet));
}

function startChanging(page: Document, sheet: HTMLElement, box: HTMLElement): void {
  const file = JSON.parse(box.dataset['briefFile'] ?? '{}') as BriefFile;
  const state: State = { pinned: [...file.pinned], hidden: [...file.hidden] };
  const places = new Map(
    [...sheet.querySelectorAll<HTMLElement>('li[data-name]')].map((line) => [line, placeOf(line)]),
  );
  for (const tools of page.querySelectorAll<HTMLElement>('.tools')) tools.hidden = false;
  const show = () => {
    arrange(sheet, places, { state, file });
    for (const button of page.querySelectorAll<HTMLElement>('[data-hide], [data-pin]')) press(button, state);
    const text = box.querySelector('pre');
    if (text) text.textContent = briefFileText({ ...file, ...state });
  };
  page.body.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const button = target?.closest<HTMLButtonElement>('[data-hide], [data-pin], [data-copy-file]');
    if (!button) return;
    if (button.dataset['hide'] !== undefined) toggle(state.hidden, button.dataset['hide']);
    else if (button.dataset['pin'] !== undefined) toggle(state.pinned, button.dataset['pin']);
    else void copyOn(button, box.querySelector('pre')?.textContent ?? '');
    show();
  });
}

interface State {
  readonly pinned: string[];
  readonly hidden: string[];
}

/** Where a line stands when nothing is changed. */
interface Home {
  readonly list: Element;
  readonly index: number;
}

function placeOf(line: HTMLElement): Home {
  const list = line.parentElement ?? line;
  return { list, index: [...list.children].indexOf(line) };
}

function toggle(names: string[], name: string): void {
  const index = names.indexOf(name);
  if (index < 0) names.push(name);
  else names.splice(index, 1);
}

interface Change {
  readonly state: State;
  readonly file: BriefFile;
}

/** Puts every line where it belongs: pinned ones first, hidden ones away, and no section without a line. */
function arrange(sheet: HTMLElement, places: ReadonlyMap<HTMLElement, Home>, { state, file }: Change): void {
  const isNewlyPinned = (name: string) => state.pinned.includes(name) && !file.pinned.includes(name);
  for (const list of new Set([...places.values()].map((home) => home.list))) {
    const lines = [...places].filter(([, home]) => home.list === list).sort(([, a], [, b]) => a.index - b.index);
    const isFirst = ([line]: (typeof lines)[number]) => isNewlyPinned(line.dataset['name'] ?? '');
    list.append(...[...lines.filter(isFirst), ...lines.filter((one) => !isFirst(one))].map(([line]) => line));
  }
  for (const part of sheet.querySelectorAll<HTMLElement>('[data-name]'))
    part.hidden = state.hidden.includes(part.dataset['name'] ?? '');
  for (const section of sheet.querySelectorAll<HTMLElement>('section[data-section]')) {
    const lines = [...section.querySelectorAll<HTMLElement>('li[data-name], tr[data-name]')];
    section.hidden = lines.length > 0 && lines.every((line) => line.hidden);
  }
}

function press(button: HTMLElement, { pinned, hidden }: State): void {
  const { hide, pin } = button.dataset;
  const isPressed = hide === undefined ? pinned.includes(pin ?? '') : hidden.includes(hide);
  button.setAttribute('aria-pressed', String(isPressed));
  if (hide !== undefined) button.closest('.reason')?.classList.toggle('out', isPressed);
}

/** A line of the sheet that is pointed at shows what is said about it; one that is clicked opens it. */
function pointOut(page: Document, sheet: HTMLElement): void {
  const reasons = [...page.querySelectorAll<HTMLElement>('[data-reason]')];
  const reasonOf = (event: Event) => {
    const line = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-name]') : null;
    return reasons.find((one) => one.dataset['reason'] === line?.dataset['name']);
  };
  sheet.addEventListener('pointerover', (event) => {
    const pointed = reasonOf(event);
    for (const reason of reasons) reason.classList.toggle('pointed-at', reason === pointed);
  });
  sheet.addEventListener('pointerleave', () => {
    for (const reason of reasons) reason.classList.remove('pointed-at');
  });
  sheet.addEventListener('click', (event) => {
    const [reason, details] = [reasonOf(event), reasonOf(event)?.querySelector('details')];
    if (!reason || !details) return;
    details.open = true;
    reason.scrollIntoView({ block: 'center' });
    details.querySelector('summary')?.focus({ preventScroll: true });
  });
}
