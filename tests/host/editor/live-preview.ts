import type { Extension } from '@codemirror/state';
import type { App } from 'obsidian';
import type { Component } from '../component';

/** What live preview draws in place of Markdown. */
export function livePreview(_app: App, _sourcePath: () => string, _owner: Component): Extension {
  return [];
}
