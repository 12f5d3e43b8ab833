// npm run demo [FOLDER] [-- --port N --no-open --obsidian VAULT]
import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { installInto, whyNoVault } from './demo/install.mjs';
import { buildPlugin, startDemo } from './demo/start.mjs';
import { root } from './root.mjs';

const usage = `Usage: npm run demo [FOLDER] [-- OPTIONS]
  FOLDER            a folder of notes to open instead of the demo vault; it is only read
  --port N          the port to serve on (default: a free one)
  --no-open         do not open the browser
  --obsidian VAULT  build the plugin and put it into a vault of yours, then stop
  --help            this text`;

const options = readOptions();
if (options.help) console.log(usage);
else if (options.obsidian !== undefined) await install(options.obsidian);
else await demo(options);

function readOptions() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { port: { type: 'string' }, 'no-open': { type: 'boolean' }, obsidian: { type: 'string' }, help: { type: 'boolean' } },
    });
    if (positionals.length > 1) stop(`One folder at a time: ${positionals.join(', ')}.`);
    return { ...values, folder: positionals[0] };
  } catch (error) {
    // Node goes on to tell how to pass a word that begins with a dash.
    return stop(`${error.message.split(/\.? To |\n/)[0].replace(/\.$/, '')}.`);
  }
}

async function install(folder) {
  const vault = resolve(process.env.INIT_CWD ?? '.', folder);
  const reason = whyNoVault(vault);
  if (reason !== null) stop(reason);
  try {
    buildPlugin(root);
  } catch (error) {
    stop(`Nothing was installed: ${error.message}`);
  }
  console.log(`Timecite is in ${await installInto(root, vault)}. Turn it on in Obsidian under Settings → Community plugins.`);
}

async function demo({ folder, port, 'no-open': noOpen }) {
  const number = Number(port ?? 0);
  if (!Number.isInteger(number) || number < 0 || number > 65535) stop(`--port wants a number from 0 to 65535, not ${port}.`);
  const vault = folder === undefined ? undefined : resolve(process.env.INIT_CWD ?? '.', folder);
  if (vault !== undefined && !existsSync(vault)) stop(`There is no folder ${vault}.`);
  if (vault !== undefined && !statSync(vault).isDirectory()) stop(`${vault} is not a folder.`);
  const { url } = await startDemo({ root, vault, port: number, live: true }).catch((error) => stop(explain(error, number)));
  console.log(`${vault ?? 'The demo vault'} is open in the test host at ${url}`);
  console.log('It is held in memory: nothing on disk is changed. Press Ctrl+C to stop.');
  if (!noOpen) openBrowser(url);
}

function explain(error, port) {
  if (error.code === 'EADDRINUSE') return `Port ${port} is in use.`;
  if (error.code === 'EACCES') return `Not allowed: ${error.message}`;
  return `The demo could not start: ${error.message}`;
}

function openBrowser(url) {
  const [command, ...args] = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[process.platform] ?? ['xdg-open'];
  spawn(command, [...args, url], { stdio: 'ignore', detached: true }).on('error', () => {}).unref();
}

function stop(message) {
  console.error(message);
  process.exit(2);
}
