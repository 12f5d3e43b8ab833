import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { scripts } from '../../package.json';
import type { Command } from './run-process';

/** Programs and a library that are measured against and are no part of the project. */
const packages = ['foam-cli@0.46.0', 'rumdl@0.2.75', 'remark-cli@12.0.1', 'remark-frontmatter@5.0.0', 'remark-validate-links@13.1.0', 'markdown-link-check@3.15.0', 'fuse.js@7.5.0'];

/** What checks a folder besides our own command. */
export interface Peer {
  readonly command: Command;
  readonly note: string;
}

/** Peers that were installed into a temporary folder. */
export class Peers {
  private constructor(private readonly work: string) {}

  /** Installs the peers into a folder. @throws Error when they cannot be installed, or one does not do its work. */
  static install(work: string): Peers {
    writeFileSync(join(work, 'package.json'), '{"private":true}');
    const { status, stderr } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--silent', ...packages], { cwd: work, encoding: 'utf8' });
    if (status !== 0) throw new Error(`The peers could not be installed: ${stderr}`);
    writeFileSync(join(work, 'link-check.json'), JSON.stringify({ ignorePatterns: [{ pattern: '^(?:https?|mailto):' }] }));
    const peers = new Peers(work);
    peers.prove();
    return peers;
  }

  /** All that check a folder. */
  checkers(folder: string): Peer[] {
    return [this.rumdl(folder), this.foam(folder), this.linkCheck(folder), this.remark(folder)];
  }

  rumdl(folder: string): Peer {
    const args = ['check', '--flavor', 'obsidian', '--enable', 'MD051,MD057', '--no-cache', '--no-config', folder];
    return { command: { name: 'rumdl check', file: this.bin('rumdl'), args }, note: 'Markdown links and headings; compiled' };
  }

  foam(folder: string): Peer {
    const env = { FOAM_TELEMETRY: '0', FOAM_CONFIG_HOME: this.work };
    return { command: { name: 'foam list placeholders', file: this.bin('foam'), args: ['list', 'placeholders', '--workspace', folder], env }, note: 'wikilinks and Markdown links' };
  }

  /** Plugins are looked for where it runs. The repository is not asked for: its address would be taken for links. */
  remark(folder: string): Peer {
    const plugins = ['--use', 'remark-frontmatter', '--use', 'remark-validate-links=repository:false'];
    const args = ['--no-config', '--no-ignore', '--no-stdout', '--quiet', ...plugins, folder];
    return { command: { name: 'remark-validate-links', file: this.bin('remark'), args, cwd: this.work }, note: 'Markdown links and headings' };
  }

  linkCheck(folder: string): Peer {
    return { command: { name: 'markdown-link-check', file: this.bin('markdown-link-check'), args: ['--quiet', '--config', join(this.work, 'link-check.json'), folder] }, note: 'Markdown links; those to the network ignored' };
  }

  /** Where fuse.js is to be imported from. */
  get fuse(): string {
    return join(this.work, 'node_modules', 'fuse.js', 'dist', 'fuse.mjs');
  }

  /** A peer that cannot run would be the fastest. @throws Error when one does not name a note that is not there. */
  private prove(): void {
    const folder = join(this.work, 'proof');
    mkdirSync(folder);
    writeFileSync(join(folder, 'note.md'), '# Note\n\nSee [there](gone_note.md) and [[gone_note]].\n');
    for (const { command } of this.checkers(folder)) {
      const { name, file, args, env, cwd } = command;
      const { stdout, stderr } = spawnSync(file, args, { encoding: 'utf8', env: { ...process.env, ...env }, cwd });
      if (!`${stdout}${stderr}`.includes('gone_note')) throw new Error(`${name} does not find a link that leads nowhere: ${stderr}`);
    }
  }

  private bin(name: string): string {
    return join(this.work, 'node_modules', '.bin', name);
  }
}

/** Our own command as a person types it, npm's start included. */
export function checkCommand(folder: string): Command {
  return { name: 'check', file: 'npm', args: ['run', '-s', 'check', '--', folder] };
}

/** The same with a record for each problem, suggestions and fixes included, as programs ask for it. */
export function checkAsJsonCommand(folder: string): Command {
  return { name: 'check --format json', file: 'npm', args: ['run', '-s', 'check', '--', folder, '--format', 'json'] };
}

/** The same without npm before it, as the peers are started. */
export function checkWithoutNpm(folder: string): Command {
  const [, ...args] = scripts.check.split(' ');
  return { name: 'check, without npm', file: process.execPath, args: [...args, folder] };
}

/** The floor: a process that reads the folder's notes and does nothing with them. */
export function readCommand(folder: string): Command {
  const code = "const fs=require('fs');for(const p of fs.readdirSync(process.argv[1],{recursive:true}))if(p.endsWith('.md'))fs.readFileSync(process.argv[1]+'/'+p,'utf8')";
  return { name: 'reading the files', file: process.execPath, args: ['-e', code, folder] };
}
