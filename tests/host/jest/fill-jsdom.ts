import { TextDecoder, TextEncoder } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import { MessageChannel } from 'node:worker_threads';
import { installDomHelpers } from '../dom';

/** What a browser has and jsdom lacks, as far as CodeMirror, the host and the plugin need it. There is no layout: all sizes are 0. */
class NoObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
  takeRecords(): [] {
    return [];
  }
}

const noRects = Object.assign([], { item: () => null }) as unknown as DOMRectList;

const given = window as Partial<Pick<typeof globalThis, 'matchMedia' | 'structuredClone'>>;

Object.assign(window, {
  ResizeObserver: window.ResizeObserver ?? NoObserver,
  IntersectionObserver: window.IntersectionObserver ?? NoObserver,
  matchMedia: given.matchMedia?.bind(window) ?? ((media: string) => ({ matches: false, media, addEventListener: () => {}, removeEventListener: () => {} })),
  MessageChannel: window.MessageChannel ?? MessageChannel,
  CSS: window.CSS ?? { escape: (name: string) => name.replace(/[^\w-]/g, '\\$&') },
  TextEncoder,
  TextDecoder,
  structuredClone: given.structuredClone?.bind(window) ?? ((value: unknown) => deserialize(serialize(value)) as unknown),
});
Object.assign(Range.prototype, { getClientRects: () => noRects, getBoundingClientRect: () => new DOMRect() });
Object.assign(Element.prototype, { scrollIntoView: () => {}, scrollTo: () => {} });

installDomHelpers();
