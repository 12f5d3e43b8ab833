import { Platform } from 'obsidian';
import { cite, settle, startHost, videoNote } from './set-up';

afterEach(() => jest.restoreAllMocks());

/** The chip of a note in the app on iOS, where no long press is told of by the browser. */
async function openChip(isIos = true): Promise<Element> {
  jest.replaceProperty(Platform, 'isIosApp', isIos);
  const host = await startHost({ 'rise.md': videoNote(`Widgets ${cite('00:01:02')}.`) });
  const view = await host.open('rise.md', { mode: 'preview' });
  await settle(host);
  return view.containerEl.querySelector('.markdown-reading-view .timecite-chip') as Element;
}

function touch(chip: Element, type: string, x: number): void {
  const event = new MouseEvent(type, { bubbles: true, cancelable: true, clientX: x, clientY: 5 });
  chip.dispatchEvent(Object.assign(event, { pointerType: 'touch' }));
}

/** Longer than any finger rests that means a press. */
function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 700));
}

test('a finger that rests on a chip opens its menu, and plays nothing as it lifts', async () => {
  const chip = await openChip();
  touch(chip, 'pointerdown', 5);
  touch(chip, 'pointermove', 9);
  await rest();
  expect(document.querySelectorAll('.menu')).toHaveLength(1);
  touch(chip, 'pointerup', 9);
  touch(chip, 'click', 9);
  await rest();
  expect(document.querySelector('.timecite-player')).toBeNull();
  touch(chip, 'pointerdown', 5);
  touch(chip, 'pointerup', 5);
  touch(chip, 'click', 5);
  await rest();
  expect(document.querySelector('.timecite-player')).not.toBeNull();
});

test.each([
  ['moves on', true, 'pointermove', 40],
  ['lifts', true, 'pointerup', 5],
  ['scrolls', true, 'pointercancel', 5],
  ['rests where the browser tells of it', false, 'pointermove', 5],
])('a finger that %s opens none', async (_, isIos, type, x) => {
  const chip = await openChip(isIos);
  touch(chip, 'pointerdown', 5);
  touch(chip, type, x);
  await rest();
  expect(document.querySelector('.menu')).toBeNull();
});
