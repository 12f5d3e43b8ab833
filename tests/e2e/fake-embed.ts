import type { BrowserContext, Frame, Page } from 'playwright-core';

const embeds = 'https://www.youtube-nocookie.com/embed/**';

/** What a fake embed knows of itself. Times in seconds. */
export interface FakeEmbedState {
  readonly id: string;
  readonly seconds: number;
  /** Where it was told to go, or began, stopped or changed its speed last. */
  readonly from: number;
  /** As YouTube numbers them: -1 unstarted, 0 ended, 1 playing, 2 paused, 3 buffering, 5 cued. */
  readonly state: number;
  readonly rate: number;
  readonly muted: boolean;
  readonly commands: readonly { readonly func: string; readonly args: readonly unknown[] }[];
}

/** Answers YouTube's embed with a page that speaks the same protocol. Ids say what becomes of it: `silent…`, `error150…`, `slow…`; all others play, for 720 seconds. */
export async function serveFakeEmbeds(context: BrowserContext | Page): Promise<void> {
  await context.route(embeds, (route) => route.fulfill({ contentType: 'text/html', body: fakeEmbedPage }));
}

/** The embed that stands in the page, or null. */
export function findEmbed(page: Page): Frame | null {
  return page.frames().find((frame) => frame.url().startsWith('https://www.youtube-nocookie.com/embed/') && !frame.isDetached()) ?? null;
}

/** What the embed in the page says of itself; null where there is none. */
export async function readEmbed(page: Page): Promise<FakeEmbedState | null> {
  const frame = findEmbed(page);
  return frame ? frame.evaluate(() => (window as unknown as { embedState(): FakeEmbedState }).embedState()) : null;
}

const script = String.raw`
const query = new URL(location.href);
const length = 720;
let id = query.pathname.split('/').pop();
let state = -1;
let base = Number(query.searchParams.get('start') ?? 0);
let since = 0;
let rate = 1;
let muted = false;
let ready = false;
let greeted = null;
const commands = [];

function time() {
  return state === 1 ? Math.min(length, base + (performance.now() - since) / 1000 * rate) : base;
}

function hold() {
  base = time();
  since = performance.now();
}

function tell(event, info) {
  if (greeted) parent.postMessage(JSON.stringify({ event, info, id: greeted.id, channel: 'widget' }), '*');
}

function info() {
  return { currentTime: time(), duration: length, playerState: state, playbackRate: rate, muted, volume: 100,
    videoData: { video_id: id, title: 'Title of ' + id, author: 'A channel' } };
}

function enter(next) {
  hold();
  state = next;
  tell('onStateChange', state);
  tell('infoDelivery', info());
  document.body.textContent = id + ' ' + state;
}

function failure() {
  return Number(/^error(\d+)/.exec(id)?.[1] ?? 0);
}

const act = {
  addEventListener() {},
  seekTo(seconds) { base = Math.max(0, Math.min(length, seconds)); since = performance.now(); if (state === -1 || state === 5 || state === 0) enter(1); else tell('infoDelivery', info()); },
  playVideo() { if (failure()) tell('onError', failure()); else enter(1); },
  pauseVideo() { if (state !== -1) enter(2); },
  mute() { muted = true; tell('infoDelivery', { muted }); },
  unMute() { muted = false; tell('infoDelivery', { muted }); },
  setVolume() {},
  setPlaybackRate(next) { hold(); rate = next; tell('infoDelivery', { playbackRate: rate }); },
  loadVideoById(next, start) { id = next; state = -1; base = start ?? 0; since = performance.now(); enter(-1); if (failure()) tell('onError', failure()); else { enter(3); setTimeout(() => state === 3 && enter(1), 30); } },
};

addEventListener('message', (event) => {
  if (event.source !== parent && event.source !== top) return;
  const message = JSON.parse(event.data);
  if (message.event === 'listening') return greet(message);
  if (message.event !== 'command' || !ready) return;
  commands.push({ func: message.func, args: message.args });
  act[message.func]?.(...message.args);
});

function greet(message) {
  if (greeted || id.startsWith('silent')) return;
  greeted = message;
  setTimeout(() => { ready = true; tell('onReady'); tell('initialDelivery', info()); if (failure()) tell('onError', failure()); }, id.startsWith('slow') ? 800 : 20);
}

setInterval(() => {
  if (state !== 1) return;
  if (time() >= length) enter(0);
  else tell('infoDelivery', { currentTime: time(), duration: length });
}, 100);

window.embedState = () => ({ id, seconds: time(), from: base, state, rate, muted, commands });
window.embedJump = (seconds) => { base = seconds; since = performance.now(); };
`;

const fakeEmbedPage = `<!doctype html><html lang="en"><title>Fake embed</title><body>embed</body><script>${script}</script></html>`;
