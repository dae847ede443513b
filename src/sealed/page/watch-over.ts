/** What may close an open site. */
export interface Closing {
  readonly idleMinutes: number;
  /** Nobody was here for that long. */
  readonly onIdle: () => void;
  /** The key to leave was pressed. */
  readonly onKey: () => void;
  /** The page is left by some other way. */
  readonly onGone: () => void;
}

const MINUTE = 60_000;
/** Two presses within so many milliseconds are one wish. */
const TWICE_WITHIN = 800;
const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'scroll'] as const;

/** Closes the site when nobody is there, when the key to leave is pressed (Esc twice), and when the page is left. */
export function watchOver({ idleMinutes, onIdle, onKey, onGone }: Closing, signal: AbortSignal): void {
  let lastSign = Date.now();
  const look = () => {
    if (Date.now() - lastSign >= idleMinutes * MINUTE) onIdle();
  };
  const live = () => {
    // A machine that slept wakes by a sign of life: what was open before is closed first.
    look();
    lastSign = Date.now();
  };
  for (const sign of SIGNS_OF_LIFE) addEventListener(sign, live, { signal, passive: true, capture: true });
  document.addEventListener('visibilitychange', look, { signal });
  const timer = setInterval(look, Math.min(MINUTE, (idleMinutes * MINUTE) / 4));
  signal.addEventListener('abort', () => clearInterval(timer));
  let lastEscape = -Infinity;
  const escape = ({ key, timeStamp }: KeyboardEvent) => {
    if (key !== 'Escape') return;
    if (timeStamp - lastEscape <= TWICE_WITHIN) onKey();
    lastEscape = timeStamp;
  };
  addEventListener('keydown', escape, { signal, capture: true });
  // Ours, which tells a page's scripts that it goes, is not the browser's.
  addEventListener('pagehide', ({ isTrusted }) => isTrusted && onGone(), { signal });
}
