import { demo } from './harness/open-demo';

/** Sets how new timestamps are written. */
export async function chooseFormat(format: string): Promise<void> {
  await demo.page.keyboard.press('Control+,');
  await demo.page.locator('.setting-item', { hasText: /new timestamp|insert|written/i }).locator('select').first().selectOption(format);
  await demo.page.keyboard.press('Escape');
}
