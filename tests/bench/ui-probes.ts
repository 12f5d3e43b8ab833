/** The milliseconds from each key to the first claims that answer it, and to all of them. */
export interface Answers {
  readonly first: number[];
  /** A search that the next key cut off counts until all claims of a later one are there. */
  readonly whole: number[];
  /** Those of `whole` whose search no other key cut off. */
  readonly uncut: number[];
}

interface Probes {
  forgetPlugin(): Promise<void>;
  index(): Promise<{ notes: number; claims: number; ms: number; longestTask: number }>;
  restartWarm(): Promise<number>;
  openView(): Promise<number>;
  scrollThrough(): Promise<{ durations: number[]; elements: number }>;
  changeNotes(): Promise<number[]>;
  readonly answers: Answers;
}

declare global {
  interface Window {
    probes: Probes;
  }
}

/** Runs in the page: what is measured there, from outside the plugin. */
export function installProbes(): void {
  const page = window.testHost;
  if (!page) throw new Error('The page has no test host.');
  const frame = () => new Promise<number>((done) => requestAnimationFrame(done));
  const rest = (ms: number) => new Promise((done) => setTimeout(done, ms));
  const find = <T extends HTMLElement>(selector: string) => document.querySelector<T>(`.timecite-claims ${selector}`);
  const isComplete = () => find('.timecite-claims-scroller')?.getAttribute('aria-busy') === 'false' && !find('.timecite-claims-count')?.textContent?.includes('reading');
  const count = () => Number((find('.timecite-claims-count')?.textContent ?? '').replace(/\D/g, ''));
  const answers: Answers = { first: [], whole: [], uncut: [] };

  async function complete(): Promise<void> {
    do await frame();
    while (!isComplete() || !(find('.timecite-claim') ?? document.querySelector('.timecite-claims.is-empty')));
  }

  async function showVault(): Promise<void> {
    await page?.host.app.workspace.ensureSideLeaf('timecite-claims', 'right', { active: true, reveal: true, state: { scope: 'vault', group: 'note' } });
  }

  function closeView(): void {
    page?.host.app.workspace.getLeavesOfType('timecite-claims').forEach((leaf) => leaf.detach());
  }

  window.probes = {
    answers,

    async forgetPlugin() {
      // No note is open: what other features do with an open note is not to be measured.
      page.host.app.workspace.getLeavesOfType('markdown').forEach((leaf) => leaf.detach());
      closeView();
      await page.plugin.disable();
      for (const { name } of await indexedDB.databases()) if (name) indexedDB.deleteDatabase(name);
      await rest(2000);
    },

    async index() {
      let longestTask = 0;
      const observer = new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => (longestTask = Math.max(longestTask, duration))));
      observer.observe({ type: 'longtask' });
      const start = performance.now();
      await page.plugin.enable();
      await showVault();
      await complete();
      const ms = performance.now() - start;
      await rest(8000);
      observer.disconnect();
      const result = { notes: page.host.app.vault.getMarkdownFiles().length, claims: count(), ms, longestTask };
      closeView();
      await rest(500);
      return result;
    },

    async restartWarm() {
      await page.plugin.disable();
      await rest(500);
      const start = performance.now();
      await page.plugin.enable();
      await showVault();
      await complete();
      return performance.now() - start;
    },

    async openView() {
      closeView();
      await rest(500);
      const start = performance.now();
      await showVault();
      await complete();
      const ms = performance.now() - start;
      let latest = 0;
      find<HTMLInputElement>('input')?.addEventListener('input', (event) => {
        const from = event.timeStamp;
        latest = from;
        const drawn = new MutationObserver(() => {
          answers.first.push(performance.now() - from);
          drawn.disconnect();
        });
        drawn.observe(find('.timecite-claims-scroller') ?? document.body, { childList: true, subtree: true });
        void frame().then(complete).then(() => {
          const ms = performance.now() - from;
          answers.whole.push(ms);
          if (latest === from) answers.uncut.push(ms);
        });
      });
      return ms;
    },

    async scrollThrough() {
      const scroller = find('.timecite-claims-scroller');
      if (!scroller) throw new Error('No list.');
      const durations: number[] = [];
      let elements = 0;
      let before = await frame();
      const step = async (top: number) => {
        scroller.scrollTop = top;
        const now = await frame();
        durations.push(now - before);
        before = now;
        elements = Math.max(elements, scroller.querySelectorAll('*').length);
      };
      const end = scroller.scrollHeight - scroller.clientHeight;
      for (let at = 0; at <= 300; at += 1) await step((end * at) / 300);
      for (let at = 0; at <= 300; at += 1) await step(end - at * 60);
      scroller.scrollTop = 0;
      await rest(300);
      return { durations, elements };
    },

    async changeNotes() {
      const { app } = page.host;
      const files = app.vault.getMarkdownFiles();
      const taken: number[] = [];
      for (let round = 0; round < 40; round += 1) {
        const file = files[Math.floor((files.length * round) / 40)];
        if (!file) continue;
        const text = await app.vault.cachedRead(file);
        const cache = app.metadataCache.getFileCache(file);
        await frame();
        const start = performance.now();
        app.metadataCache.trigger('changed', file, `${text}\nOne more [00:00:${10 + round}].\n`, cache);
        taken.push(performance.now() - start);
        await rest(30);
      }
      return taken;
    },
  };
}
