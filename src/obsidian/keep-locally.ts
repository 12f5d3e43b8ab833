import type { App } from 'obsidian';

/** Keeps a value in this device's local storage, which all plugins share. When that is full the value is lost: nothing kept there is worth failing for. */
export function keepLocally(app: App, key: string, value: unknown): void {
  try {
    app.saveLocalStorage(key, value);
  } catch (error) {
    console.warn(`Timecite: "${key}" could not be kept on this device.`, error);
  }
}
