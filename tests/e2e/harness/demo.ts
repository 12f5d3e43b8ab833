import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Locator, type Page } from 'playwright-core';
import type { TestHostPage } from '../../host/page/page';
import { serveFakeEmbeds } from '../fake-embed';
import { patience } from './eventually';
import { Guard } from './guard';

const output = join(__dirname, '..', 'output');

const desktopScreen = { viewport: { width: 1280, height: 800 } };
const phoneScreen = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };

export interface DemoOptions extends BrowserContextOptions {
  /** Run in the page before its own scripts. */
  readonly initScript?: string;
  /** A server of another vault; that of the demo vault if absent. */
  readonly url?: string;
  /** A phone: small, touched, and named so to the plugin. */
  readonly phone?: boolean;
}

/** A demo page in a browser of its own profile, with the built plugin enabled. */
export class Demo {
  private constructor(private readonly browser: Browser, readonly context: BrowserContext, readonly page: Page, readonly guard: Guard, readonly url: string) {}

  /** Opens the page and waits until the plugin is enabled. Requests that leave the machine fail the test, except for YouTube's embed, which is played. */
  static async open({ initScript, url, phone = false, ...options }: DemoOptions = {}): Promise<Demo> {
    const home = url ?? process.env.DEMO_URL ?? '';
    const browser = await chromium.connect(process.env.DEMO_BROWSER ?? '');
    const context = await browser.newContext({ ...(phone ? phoneScreen : desktopScreen), colorScheme: 'light', ...options });
    const guard = new Guard();
    await guard.watch(context, home);
    await serveFakeEmbeds(context);
    if (initScript !== undefined) await context.addInitScript(initScript);
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    const demo = new Demo(browser, context, page, guard, home);
    await page.goto(phone ? `${home}?phone` : home);
    await demo.ready();
    return demo;
  }

  async ready(): Promise<void> {
    await this.page.waitForSelector('body[data-ready]');
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.ready();
  }

  /** Closes the page; throws when it did what no test may see. */
  async close(): Promise<void> {
    await this.context.close();
    await this.browser.close();
    this.guard.check();
  }

  /** Runs a function in the page with the host's handle. */
  run<Result, Argument = undefined>(act: (host: TestHostPage, argument: Argument) => Result | Promise<Result>, argument?: Argument): Promise<Result> {
    const call = `(argument) => (${act.toString()})(window.testHost, argument)`;
    return this.page.evaluate(`(${call})(${JSON.stringify(argument) ?? 'undefined'})`);
  }

  /** Opens a note and waits until it is drawn; its pane. */
  async openNote(path: string, mode: 'reading' | 'live preview' | 'source' = 'reading'): Promise<Locator> {
    const state = { mode: mode === 'reading' ? 'preview' : 'source', source: mode === 'source' } as const;
    await this.run(async ({ host }, open) => void (await host.open(open.path, open.state)), { path, state });
    return this.page.locator(mode === 'reading' ? '.workspace-leaf.mod-active .markdown-preview-view' : '.workspace-leaf.mod-active .cm-content');
  }

  /** Writes a note of the test's own into the vault in memory. */
  async writeNote(path: string, text: string): Promise<void> {
    await this.run(
      async ({ host }, note) => {
        const { vault } = host.app;
        const folder = note.path.includes('/') ? note.path.slice(0, note.path.lastIndexOf('/')) : '';
        if (folder !== '' && vault.getFolderByPath(folder) === null) await vault.createFolder(folder);
        const file = vault.getFileByPath(note.path);
        if (file === null) await vault.create(note.path, note.text);
        else await vault.modify(file, note.text);
        await host.settled();
      },
      { path, text },
    );
  }

  readNote(path: string): Promise<string> {
    return this.run(({ host }, file) => host.app.vault.adapter.read(file), path);
  }

  /** Runs a command by its id, as a hotkey would; false where it cannot run. */
  runCommand(id: string): Promise<boolean> {
    return this.run(({ host }, command) => host.runCommand(command), id);
  }

  /** Runs a command as a person finds it in the palette. */
  async pickCommand(name: string): Promise<void> {
    await this.page.keyboard.press('Control+p');
    await this.page.locator('.prompt-input').fill(name);
    await this.page.locator('.prompt .suggestion-item.is-selected').waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** Keeps a picture of the page in tests/e2e/output. */
  async screenshot(name: string): Promise<void> {
    mkdirSync(output, { recursive: true });
    await this.page.screenshot({ path: join(output, `${name}.png`) });
  }
}
