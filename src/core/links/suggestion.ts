/** A file that a dangling link may mean. */
export interface Suggestion {
  /** Vault path of the file. */
  readonly path: string;
  /** 0 to 1: how sure it is that this file is meant; 1 only for an equal slug. */
  readonly score: number;
}
