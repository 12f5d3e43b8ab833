import type * as Api from 'obsidian';
import { getFrontMatterInfo, parseYaml, stringifyYaml } from 'obsidian-test-mocks/obsidian';
import type { MetadataCache } from '../metadata/metadata-cache';
import { parentPath, TFolder, type TAbstractFile, type TFile } from './file';
import type { Vault } from './vault';

/** Obsidian's changes to files that heed the person's settings: links as wikilinks, the shortest path. */
export class FileManager implements Api.FileManager {
  constructor(private readonly vault: Vault, private readonly metadata: MetadataCache) {}

  getNewFileParent(sourcePath: string): TFolder {
    return this.vault.getFolderByPath(parentPath(sourcePath)) ?? this.vault.getRoot();
  }

  /** Unlike Obsidian, leaves the links of other notes as they are. */
  async renameFile(file: TAbstractFile, newPath: string): Promise<void> {
    await this.vault.rename(file, newPath);
  }

  async promptForDeletion(file: TAbstractFile): Promise<boolean> {
    await this.trashFile(file);
    return true;
  }

  async trashFile(file: TAbstractFile): Promise<void> {
    await this.vault.trash(file);
  }

  generateMarkdownLink(file: TFile, sourcePath: string, subpath = '', alias = ''): string {
    const target = this.metadata.fileToLinktext(file, sourcePath);
    return alias === '' ? `[[${target}${subpath}]]` : `[[${target}${subpath}|${alias}]]`;
  }

  async processFrontMatter(file: TFile, change: (properties: Record<string, unknown>) => void, options?: Api.DataWriteOptions): Promise<void> {
    await this.vault.process(file, (text) => rewriteFrontMatter(text, change), options);
  }

  async getAvailablePathForAttachment(filename: string): Promise<string> {
    const dot = filename.lastIndexOf('.');
    const [stem, extension] = dot < 0 ? [filename, ''] : [filename.slice(0, dot), filename.slice(dot)];
    let path = filename;
    for (let number = 1; this.vault.getAbstractFileByPath(path) !== null; number += 1) path = `${stem} ${number}${extension}`;
    return path;
  }
}

function rewriteFrontMatter(text: string, change: (properties: Record<string, unknown>) => void): string {
  const info = getFrontMatterInfo(text);
  const parsed: unknown = info.exists ? parseYaml(info.frontmatter) : {};
  const properties = (parsed ?? {}) as Record<string, unknown>;
  change(properties);
  const yaml = Object.keys(properties).length === 0 ? '' : `---\n${stringifyYaml(properties)}---\n`;
  return yaml + text.slice(info.contentStart);
}
