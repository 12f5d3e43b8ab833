import type { FileStore } from '../vault/file-store';

/** The vault as the demo server lists it: path, size in bytes, mtime in milliseconds. */
export interface VaultList {
  readonly name: string;
  /** Whether it is the project's own demo vault. */
  readonly demo: boolean;
  readonly files: readonly (readonly [path: string, size: number, mtime: number])[];
}

/** How many texts are asked for at once, at most. */
const textsARequest = 200;

/** Asks for the list and puts each file into the store, its content to be fetched when it is first read. */
export async function listVault(store: FileStore): Promise<VaultList> {
  const list = (await (await fetch('/vault.json')).json()) as VaultList;
  const texts = new TextSource();
  for (const [path, size, mtime] of list.files) {
    const loader = path.endsWith('.md') ? () => texts.get(path) : () => fetchBytes(path);
    store.put(path, loader, { size, mtime, ctime: mtime });
  }
  return list;
}

interface Wanted {
  readonly path: string;
  readonly resolve: (text: string) => void;
  readonly reject: (error: unknown) => void;
}

/** Fetches the texts that are asked for within one turn together. */
class TextSource {
  private wanted: Wanted[] = [];

  get(path: string): Promise<string> {
    if (this.wanted.length === 0) queueMicrotask(() => void this.fetchWanted());
    return new Promise((resolve, reject) => this.wanted.push({ path, resolve, reject }));
  }

  private async fetchWanted(): Promise<void> {
    const all = this.wanted;
    this.wanted = [];
    for (let from = 0; from < all.length; from += textsARequest) await fetchTexts(all.slice(from, from + textsARequest));
  }
}

async function fetchTexts(wanted: readonly Wanted[]): Promise<void> {
  try {
    const answer = await fetch('/texts', { method: 'POST', body: JSON.stringify(wanted.map(({ path }) => path)) });
    const texts = (await answer.json()) as (string | null)[];
    wanted.forEach(({ path, resolve, reject }, index) => {
      const text = texts[index] ?? null;
      if (text === null) reject(new Error(`The file ${path} could not be read.`));
      else resolve(text);
    });
  } catch (error) {
    wanted.forEach(({ reject }) => reject(error));
  }
}

async function fetchBytes(path: string): Promise<ArrayBuffer> {
  const answer = await fetch(`/vault/${path.split('/').map(encodeURIComponent).join('/')}`);
  if (!answer.ok) throw new Error(`The file ${path} could not be read.`);
  return answer.arrayBuffer();
}
