import { normalizePath, type App } from 'obsidian';

/**
 * A vault path that no file has: `base.extension`, or with the first number behind the base that is free.
 * Asks the disk, not the vault: on many disks `Rise.md` is in the way of `rise.md`.
 * @param base The path without its extension.
 * @param number How a number is written behind the base.
 */
export async function freePath({ vault }: App, base: string, extension: string, number: (count: number) => string): Promise<string> {
  for (let count = 0; ; count += 1) {
    const path = normalizePath(`${base}${count === 0 ? '' : number(count)}.${extension}`);
    if (!(await vault.adapter.exists(path))) return path;
  }
}
