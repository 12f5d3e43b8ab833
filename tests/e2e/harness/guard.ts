import type { BrowserContext, ConsoleMessage, Page, Request } from 'playwright-core';

/** Watches a page for what no test may see: a request that leaves the machine, an uncaught error, an error in the console. */
export class Guard {
  private readonly faults: string[] = [];
  private readonly expected: RegExp[] = [];

  /** Must be set up before other routes: they then answer first, and what they leave is refused. */
  async watch(context: BrowserContext, home: string): Promise<void> {
    await context.route(
      (url) => !url.href.startsWith(home) && url.protocol.startsWith('http'),
      (route) => {
        this.faults.push(`request to ${route.request().url()}`);
        return route.abort('internetdisconnected');
      },
    );
    context.on('weberror', (error) => this.faults.push(`uncaught ${error.error().stack ?? error.error().message}`));
    context.on('console', (message) => this.note(message));
    context.on('requestfailed', (request) => this.noteFailed(request, home));
  }

  /** Lets a fault pass that the test provokes on purpose. */
  expect(fault: RegExp): void {
    this.expected.push(fault);
  }

  /** Forgets the faults so far; those that match. */
  take(fault: RegExp): string[] {
    const taken = this.faults.filter((text) => fault.test(text));
    for (const text of taken) this.faults.splice(this.faults.indexOf(text), 1);
    return taken;
  }

  /** Throws when there was a fault that no test expected. */
  check(): void {
    const unexpected = this.faults.filter((fault) => !this.expected.some((pattern) => pattern.test(fault)));
    if (unexpected.length > 0) throw new Error(`The page did what it must not:\n${unexpected.join('\n')}`);
  }

  private note(message: ConsoleMessage): void {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) this.faults.push(`console: ${message.text()}`);
  }

  private noteFailed(request: Request, home: string): void {
    const { errorText } = request.failure() ?? { errorText: '' };
    if (request.url().startsWith(home) && errorText !== 'net::ERR_ABORTED') this.faults.push(`failed request ${request.url()}: ${errorText}`);
  }
}

/** The elements' texts, trimmed. */
export async function textsOf(page: Page, selector: string): Promise<string[]> {
  return (await page.locator(selector).allTextContents()).map((text) => text.trim());
}
