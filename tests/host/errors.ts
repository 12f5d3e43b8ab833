/**
 * Reports an error that a listener threw without stopping the caller: thrown on the window in a turn of its own, as Obsidian does.
 * The host gathers such errors, see `Host.errors`.
 */
export function raiseLater(error: unknown): void {
  window.setTimeout(() => {
    throw error;
  }, 0);
}
