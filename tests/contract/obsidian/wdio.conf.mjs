import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Runs the contracts in the oldest Obsidian that the manifest allows, and in the latest. */
export const config = {
  runner: 'local',
  framework: 'mocha',
  specs: [here('./contract.e2e.mjs')],
  maxInstances: 1,
  capabilities: [
    ['earliest', 'earliest'],
    ['latest', 'latest'],
  ].map(([browserVersion, installerVersion]) => ({
    browserName: 'obsidian',
    browserVersion,
    'wdio:obsidianOptions': { installerVersion, plugins: [here('../../../')], vault: here('./vault') },
  })),
  services: ['obsidian'],
  reporters: ['obsidian'],
  cacheDir: here('./.obsidian-cache'),
  mochaOpts: { ui: 'bdd', timeout: 60_000 },
  logLevel: 'warn',
};
