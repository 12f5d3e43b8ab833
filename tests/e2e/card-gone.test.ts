import { Demo } from './harness/demo';
import { chip, cite, videoNote } from './video-note';

let demo: Demo;

afterEach(() => demo.close());

/** Rests on a chip until its card is there; the card. */
async function showCard() {
  demo = await Demo.open();
  await demo.writeNote('rise.md', videoNote(`Widgets were dear ${cite('07:55:00')}.`));
  await chip(await demo.openNote('rise.md'), '7:55').hover();
  const card = demo.page.locator('.timecite-card');
  await card.waitFor();
  return card;
}

test('a card goes with its chip, which the pointer can leave no more', async () => {
  const card = await showCard();
  await demo.openNote('Welcome.md');
  await demo.page.mouse.move(5, 5);
  await card.waitFor({ state: 'detached' });
});

test('Escape takes a card away', async () => {
  const card = await showCard();
  await demo.page.keyboard.press('Escape');
  await card.waitFor({ state: 'detached' });
});
