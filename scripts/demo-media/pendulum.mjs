import { chromium } from 'playwright-core';
import { findBrowser } from '../test/find-browser.mjs';
import { writeWebm } from './webm.mjs';

const film = { width: 320, height: 180, seconds: 4, rate: 10 };

/** A film of a pendulum, drawn and encoded in the browser: a swing in two seconds, a bar that counts them. */
export async function makePendulum() {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    // Encoders exist in secure contexts only, which a blank page is not.
    await page.route('http://localhost/', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
    await page.goto('http://localhost/');
    const frames = await page.evaluate(encode, film);
    const decoded = frames.map(({ time, key, data }) => ({ time, key, data: Buffer.from(data, 'base64') }));
    return writeWebm({ width: film.width, height: film.height, duration: film.seconds * 1000, frames: decoded });
  } finally {
    await browser.close();
  }
}

/** Runs in the page. */
async function encode({ width, height, seconds, rate }) {
  const context = new OffscreenCanvas(width, height).getContext('2d');
  const frames = [];
  const encoder = new VideoEncoder({
    output(chunk) {
      const bytes = new Uint8Array(chunk.byteLength);
      chunk.copyTo(bytes);
      frames.push({ time: Math.round(chunk.timestamp / 1000), key: chunk.type === 'key', data: btoa(String.fromCharCode(...bytes)) });
    },
    error(error) {
      throw error;
    },
  });
  encoder.configure({ codec: 'vp8', width, height, bitrate: 120_000, framerate: rate });
  for (let index = 0; index < seconds * rate; index += 1) {
    draw(index / rate);
    const frame = new VideoFrame(context.canvas, { timestamp: (index / rate) * 1_000_000 });
    encoder.encode(frame, { keyFrame: index % rate === 0 });
    frame.close();
  }
  await encoder.flush();
  return frames;

  function draw(time) {
    const angle = -0.7 * Math.cos(Math.PI * time);
    const bob = { x: width / 2 + 110 * Math.sin(angle), y: 20 + 110 * Math.cos(angle) };
    context.fillStyle = '#f4efe4';
    context.fillRect(0, 0, width, height);
    context.strokeStyle = '#6b4f3a';
    context.lineWidth = 3;
    context.beginPath();
    context.moveTo(width / 2, 20);
    context.lineTo(bob.x, bob.y);
    context.stroke();
    context.fillStyle = '#b5523b';
    context.beginPath();
    context.arc(bob.x, bob.y, 16, 0, 2 * Math.PI);
    context.fill();
    context.fillStyle = '#7fb2c9';
    for (let second = 0; second <= Math.floor(time); second += 1) context.fillRect(80 + second * 42, 160, 34, 8);
  }
}
