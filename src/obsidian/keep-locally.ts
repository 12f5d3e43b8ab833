import type { App } from 'obsidian';

/** Keeps a value on this device, where there is room for it: all plugins share that, and nothing that is kept there is worth failing for. */
export function keepLocally(app: App, key: string, value: unknown): void {
  try {
    app.saveLocalStorage(key, value);
  } catch (error) {
    console.warn(`Timecite: "${key}" could not be kept on this device.`, error);
  }
}
