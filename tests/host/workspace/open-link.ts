import type { OpenViewState, PaneType } from 'obsidian';
import { stateOf } from '../host-state';
import { parentPath, TFile } from '../vault/file';
import type { Workspace } from './workspace';

/** Opens what a link leads to, at its heading or block; a note that is not there yet is made. */
export async function openLinkText(workspace: Workspace, linktext: string, sourcePath: string, newLeaf?: PaneType | boolean, openState: OpenViewState = {}): Promise<void> {
  const hash = linktext.indexOf('#');
  const path = hash < 0 ? linktext : linktext.slice(0, hash);
  const subpath = hash < 0 ? '' : linktext.slice(hash);
  const { metadata } = stateOf(workspace.app);
  const file = metadata.getFirstLinkpathDest(path, sourcePath) ?? (await makeNote(workspace, path, sourcePath));
  const eState = subpath === '' ? openState.eState : { ...openState.eState, subpath };
  await workspace.getLeaf(newLeaf).openFile(file, { ...openState, eState });
}

async function makeNote(workspace: Workspace, link: string, sourcePath: string): Promise<TFile> {
  const { vault } = stateOf(workspace.app);
  const name = link.endsWith('.md') ? link : `${link}.md`;
  const path = name.includes('/') ? name.replace(/^\//, '') : join(parentPath(sourcePath), name);
  const folder = parentPath(path);
  if (vault.getAbstractFileByPath(folder) === null) await vault.createFolder(folder);
  return vault.create(path, '');
}

function join(folder: string, name: string): string {
  return folder === '/' ? name : `${folder}/${name}`;
}
