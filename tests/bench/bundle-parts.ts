import type { Metafile } from 'esbuild';

/** A folder's share of the bundle, in bytes. */
export interface BundlePart {
  readonly folder: string;
  readonly bytes: number;
}

/** What the files of each folder add to the bundle, the most first; a package counts as one folder. What belongs to no file comes as `(bundler)`. */
export function bundleParts({ outputs }: Pick<Metafile, 'outputs'>): BundlePart[] {
  const parts = new Map<string, number>();
  const add = (folder: string, bytes: number): void => void parts.set(folder, (parts.get(folder) ?? 0) + bytes);
  for (const { bytes, inputs } of Object.values(outputs)) {
    let known = 0;
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      add(folderOf(path), bytesInOutput);
      known += bytesInOutput;
    }
    add('(bundler)', bytes - known);
  }
  return [...parts].map(([folder, bytes]) => ({ folder, bytes })).sort((a, b) => b.bytes - a.bytes);
}

function folderOf(path: string): string {
  const inPackage = /^(?:.*\/)?(node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
  return inPackage ?? path.slice(0, path.lastIndexOf('/'));
}
