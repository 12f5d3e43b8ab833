import type { Locator } from 'playwright-core';
import { demo, openDemo } from './harness/open-demo';

/** The vault of these tests beside the demo's notes, all in one folder. */
export const notes = {
  'checks/widget_prices.md': '# Today\n\nThree dollars.\n',
  'checks/first.md': '# First\n\nSee [[Widget prices]] and [[Widget prices#Today | today]].\n\nThen [[a note to come]].\n',
  'checks/second.md': 'Again [[a note to come]], and [[first#Gone]].\n',
};

/** Opens a page whose folder of these notes is checked. */
export async function openChecked(): Promise<void> {
  await openDemo();
  for (const [path, text] of Object.entries(notes)) await demo.writeNote(path, text);
  await demo.openNote('Welcome.md');
  await checkFolder();
}

/** As a person does: from the menu of the folder. */
async function checkFolder(): Promise<void> {
  await demo.page.locator('.nav-folder-title', { hasText: 'checks' }).click({ button: 'right' });
  await demo.page.locator('.menu-item', { hasText: 'Check links and timestamps' }).click();
  await status('checks: 5 problems in 2 notes.');
}

/** Waits until the view says so of the check. */
export async function status(text: string | RegExp): Promise<void> {
  await demo.page.locator('.timecite-checks-status-text', { hasText: text }).waitFor();
}

export function group(title: string): Locator {
  return demo.page.locator('.timecite-row .timecite-group', { hasText: title });
}

export function problem(text: string): Locator {
  return demo.page.locator('.timecite-problem', { hasText: text });
}

/** Chooses from the menu of a button. */
export async function choose(menu: string, item: string): Promise<void> {
  await demo.page.locator('.timecite-checks .nav-buttons-container').getByRole('button', { name: menu, exact: true }).click();
  await demo.page.locator('.menu-item', { hasText: item }).click();
}

export async function fromMenu(row: Locator, item: string): Promise<void> {
  await row.click({ button: 'right' });
  await demo.page.locator('.menu-item', { hasText: item }).click();
}

/** Waits for a notice. */
export async function notice(text: string): Promise<void> {
  await demo.page.locator('.notice', { hasText: text }).waitFor();
}
