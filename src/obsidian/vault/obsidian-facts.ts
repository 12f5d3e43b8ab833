import { resolveSubpath, type App } from 'obsidian';
import type { VaultFacts } from '../../core/links/vault-facts';
import { isNotePath } from '../../core/vault-path';
import type { FileNames } from './file-names';

/** What Obsidian knows about the vault. */
export function obsidianFacts(app: App, names: FileNames): VaultFacts {
  return {
    resolve: (linkPath, source) => {
      if (linkPath === '') return source;
      return app.metadataCache.getFirstLinkpathDest(linkPath, source)?.path ?? null;
    },
    namesakes: (linkPath) => (linkPath.includes('/') ? [] : names.of(linkPath)),
    hasSubpath: (path, subpath) => hasSubpath(app, path, subpath),
    headings: (path) => (app.metadataCache.getCache(path)?.headings ?? []).map(({ heading }) => heading),
  };
}

function hasSubpath(app: App, path: string, subpath: string): boolean {
  if (!isNotePath(path) || subpath === '#') return true;
  const cache = app.metadataCache.getCache(path);
  // A note that is not indexed yet gets the benefit of the doubt; it is checked again once it is.
  return !cache || resolveSubpath(cache, subpath) !== null;
}
