import type { App } from 'obsidian';

const themeKey = 'test-host:theme';

/** Shows the theme of the last time, else the system's. */
export function restoreTheme(): void {
  const kept = localStorage.getItem(themeKey);
  setTheme(kept === null ? matchMedia('(prefers-color-scheme: dark)').matches : kept === 'dark');
}

/** Switches between light and dark, and tells the app. */
export function toggleTheme(app: App): void {
  setTheme(!app.isDarkMode());
  localStorage.setItem(themeKey, app.isDarkMode() ? 'dark' : 'light');
  app.workspace.trigger('css-change');
}

function setTheme(dark: boolean): void {
  document.body.classList.toggle('theme-dark', dark);
  document.body.classList.toggle('theme-light', !dark);
}
