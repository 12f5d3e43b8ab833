import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename, extname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { listVault } from './list-vault.mjs';

const types = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.mjs': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8',
  '.json': 'application/json', '.md': 'text/markdown; charset=utf-8', '.png': 'image/png', '.jpg': 'image/jpeg', '.jpeg': 'image/jpeg', '.gif': 'image/gif', '.svg': 'image/svg+xml',
  '.webp': 'image/webp', '.wav': 'audio/wav', '.mp3': 'audio/mpeg', '.ogg': 'audio/ogg', '.m4a': 'audio/mp4', '.mp4': 'video/mp4', '.webm': 'video/webm', '.pdf': 'application/pdf',
};

/**
 * Serves the page, the built plugin and a vault on 127.0.0.1. The vault is only read, and only files that were listed at the start are
 * handed out. The plugin is the one that is built now, or with `live` the one that was built last when it is asked for.
 * Resolves to `{ url, close }`.
 */
export async function serve({ root, vault, demo, page, port, live = false }) {
  const read = live ? (name) => readFile(join(root, name)) : await keepFiles(root, ['manifest.json', 'styles.css', 'main.js']);
  const files = await listVault(vault);
  const known = new Set(files.map(([path]) => path));
  const list = JSON.stringify({ name: basename(vault), demo, files });
  const routes = {
    '/': () => file(join(root, 'tests', 'host', 'page', 'index.html')),
    '/page.js': () => ({ type: types['.js'], body: page.script }),
    '/page.css': () => ({ type: types['.css'], body: page.styles }),
    '/vault.json': () => ({ type: types['.json'], body: list }),
    '/plugin/manifest.json': async () => ({ type: types['.json'], body: await read('manifest.json') }),
    '/plugin/styles.css': async () => ({ type: types['.css'], body: await read('styles.css') }),
    '/plugin/main.mjs': async () => ({ type: types['.mjs'], body: wrap(await read('main.js')) }),
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(() => fail(response, 500));
  });

  async function answer(request, response) {
    // Another site's page must not read the vault through a name that it points here.
    if (!/^(127\.0\.0\.1|localhost):\d+$/.test(request.headers.host ?? '')) return fail(response, 403);
    const path = decodeURIComponent(new URL(request.url, 'http://127.0.0.1').pathname);
    if (request.method === 'POST' && path === '/texts') return sendTexts(request, response, vault, known);
    if (request.method !== 'GET') return fail(response, 405);
    if (path.startsWith('/vault/')) return known.has(path.slice(7)) ? sendBytes(request, response, join(vault, path.slice(7))) : fail(response, 404);
    if (!(path in routes)) return fail(response, 404);
    const { type, body } = await routes[path]();
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
  }

  await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close: () => new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    }),
  };
}

/** Reads files of a folder; what gives them by name. */
async function keepFiles(folder, names) {
  const kept = new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))])));
  return (name) => kept.get(name);
}

async function file(path) {
  return { type: types[extname(path)] ?? 'application/octet-stream', body: await readFile(path) };
}

function wrap(code) {
  return `export default function (require, module, exports) {\n${code}\n}\n`;
}

function fail(response, status) {
  if (!response.headersSent) response.writeHead(status);
  response.end();
}

/** Answers a list of paths with their texts, null for what cannot be read. */
async function sendTexts(request, response, vault, known) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const paths = JSON.parse(Buffer.concat(chunks).toString('utf8'));
  const texts = await Promise.all(paths.map((path) => (known.has(path) ? readFile(join(vault, path), 'utf8').catch(() => null) : null)));
  response.writeHead(200, { 'content-type': types['.json'] }).end(JSON.stringify(texts));
}

/** Sends a file, or the range that a player asks for when it seeks. */
async function sendBytes(request, response, path) {
  const { size } = await stat(path);
  const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '');
  const start = range ? Number(range[1]) : 0;
  const end = range && range[2] !== '' ? Math.min(Number(range[2]), size - 1) : size - 1;
  if (range && start > end) return fail(response, 416);
  response.writeHead(range ? 206 : 200, {
    'content-type': types[extname(path).toLowerCase()] ?? 'application/octet-stream',
    'content-length': end - start + 1,
    'accept-ranges': 'bytes',
    ...(range ? { 'content-range': `bytes ${start}-${end}/${size}` } : {}),
  });
  if (size === 0) return response.end();
  // A player that seeks breaks off what it asked for before; the file may be one that cannot be read. Neither concerns the others.
  await pipeline(createReadStream(path, { start, end }), response).catch(() => response.destroy());
}
