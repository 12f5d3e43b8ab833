import type { App, TFile } from 'obsidian';
import { quote } from '../../../core/close-embeddings';
import { liesUnder, noteNameOf } from '../../../core/vault-path';

/** What a check covers. Paths are vault paths. */
export type CheckScope = { readonly kind: 'vault' } | { readonly kind: 'folder' | 'note'; readonly path: string };

/** Whether a scope covers the note at a vault path. */
export function covers(scope: CheckScope, path: string): boolean {
  if (scope.kind === 'vault') return true;
  return scope.kind === 'note' ? path === scope.path : liesUnder(path, scope.path);
}

/** Whether a scope is the note or folder at a path, not one that holds it. */
export function isAt(scope: CheckScope, path: string): boolean {
  return scope.kind !== 'vault' && scope.path === path;
}

/** Whether the note or folder that was checked is no longer in the vault. */
export function isGone({ vault }: App, scope: CheckScope): boolean {
  return scope.kind !== 'vault' && !vault.getAbstractFileByPath(scope.path);
}

/** The scope after a file or a folder got another path: the same one where it was not that, nor in it. */
export function movedScope(scope: CheckScope, path: string, oldPath: string): CheckScope {
  if (scope.kind === 'vault' || !`${scope.path}/`.startsWith(`${oldPath}/`)) return scope;
  return { ...scope, path: path + scope.path.slice(oldPath.length) };
}

/** The notes that a scope covers, and the canvases with links that lead nowhere. */
export function notesOf({ vault, metadataCache }: App, scope: CheckScope): TFile[] {
  const isChecked = ({ extension, path }: TFile) => extension === 'md' || (extension === 'canvas' && path in metadataCache.unresolvedLinks);
  return vault.getFiles().filter((file) => covers(scope, file.path) && isChecked(file));
}

/** The scope as the title of its results: "Vault", or the name of the note or folder. */
export function scopeName(scope: CheckScope): string {
  return scope.kind === 'vault' ? 'Vault' : noteNameOf(scope.path);
}

/** The scope within a sentence. */
export function scopePhrase(scope: CheckScope): string {
  return scope.kind === 'vault' ? 'the vault' : quote(noteNameOf(scope.path));
}
