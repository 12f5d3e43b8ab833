export function startDemo(options: { root: string; vault?: string; port?: number; live?: boolean }): Promise<{ url: string; close(): Promise<void> }>;
export function buildPlugin(root: string): void;
