import { Platform, type Component } from 'obsidian';
import { Timer } from '../timer';

/** How long a finger rests until that is a long press, in milliseconds, and how far it may stray, in pixels. */
const rest = 500;
const slack = 10;

/**
 * Dispatches a `contextmenu` event when a finger rests on an element that `find` returns. Only on iOS, whose browser sends no such event
 * for touch; Android's does. The click that follows when the finger is lifted does not reach later listeners.
 */
export function dispatchLongPress(doc: Document, component: Component, find: (target: EventTarget | null) => HTMLElement | null): void {
  if (!Platform.isIosApp) return;
  const timer = new Timer();
  let start = { x: 0, y: 0 };
  let isTold = false;
  component.register(() => timer.stop());
  component.registerDomEvent(doc, 'pointerdown', ({ target, pointerType, clientX, clientY }) => {
    // A second finger makes another gesture of it.
    const isAlone = !timer.isRunning;
    timer.stop();
    isTold = false;
    const pressed = pointerType === 'touch' && isAlone ? find(target) : null;
    if (!pressed) return;
    start = { x: clientX, y: clientY };
    timer.restart(rest, () => {
      isTold = true;
      pressed.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true, clientX, clientY }));
    });
  });
  component.registerDomEvent(doc, 'pointermove', ({ clientX, clientY }) => {
    if (Math.hypot(clientX - start.x, clientY - start.y) > slack) timer.stop();
  });
  for (const end of ['pointerup', 'pointercancel'] as const) component.registerDomEvent(doc, end, () => timer.stop());
  const takeClick = (event: MouseEvent): void => {
    if (!isTold) return;
    isTold = false;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  component.registerDomEvent(doc, 'click', takeClick, { capture: true });
}
