/** Lets `activeWindow` and `activeDocument` be those of the window that was used last; returns what ends it. */
export function followActivity(win: Window): () => void {
  const activate = (): void => setActive(win);
  for (const type of ['focusin', 'pointerdown', 'keydown'] as const) win.addEventListener(type, activate, true);
  return () => {
    for (const type of ['focusin', 'pointerdown', 'keydown'] as const) win.removeEventListener(type, activate, true);
    setActive(window);
  };
}

function setActive(win: Window): void {
  Object.assign(globalThis, { activeWindow: win, activeDocument: win.document });
}
