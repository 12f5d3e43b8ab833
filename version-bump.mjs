// Run by `npm version`: writes the new version into manifest.json, and into versions.json where it asks for another Obsidian.
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';

const version = process.env.npm_package_version;
if (!/^\d+\.\d+\.\d+$/.test(version ?? '')) {
  console.error('Run this by npm version, with a version such as 1.2.3.');
  process.exit(2);
}

const manifest = read('manifest.json');
manifest.version = version;
write('manifest.json', manifest);

const versions = read('versions.json');
if (Object.values(versions).at(-1) !== manifest.minAppVersion) {
  versions[version] = manifest.minAppVersion;
  write('versions.json', versions);
}

function read(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function write(path, value) {
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
}
