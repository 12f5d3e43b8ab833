import { join } from 'node:path';
import esbuild from 'esbuild';

/** Bundles the test host's page: its script and style sheet, as texts. `import … from 'obsidian'` leads to the host itself. */
export async function buildPage(root) {
  const host = join(root, 'tests', 'host');
  const { outputFiles } = await esbuild.build({
    entryPoints: { page: join(host, 'page', 'page.ts'), styles: join(host, 'page', 'theme', 'theme.css') },
    outdir: join(root, 'dist', 'page'),
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    alias: { obsidian: join(host, 'obsidian.ts') },
    logLevel: 'error',
  });
  const text = (extension) => outputFiles.find((file) => file.path.endsWith(extension)).text;
  return { script: text('.js'), styles: text('.css') };
}
