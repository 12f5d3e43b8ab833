import type { Component } from 'obsidian';
import { namedVideo } from '../../core/vault/shared-video';
import type { Services } from '../../obsidian/services';
import type { DockedPlayback } from './docked-playback';

/** The active note's video, to be played without a moment. */
export class NoteVideo {
  constructor(
    private readonly services: Services,
    private readonly playback: DockedPlayback,
  ) {}

  /** Plays it from where it was left; null where no note is active, or it names no video. */
  get play(): (() => void) | null {
    const { path } = this;
    const record = this.services.index.get(path);
    const video = record && namedVideo(record);
    return video && (() => void this.playback.playOn(video, path));
  }

  /** Calls the listener when that may have become something else. */
  watch(component: Component, listener: () => void): void {
    const { app, index } = this.services;
    component.registerEvent(app.workspace.on('file-open', listener));
    component.register(index.onChange(({ before, after }) => (after ?? before)?.path === this.path && listener()));
  }

  private get path(): string {
    return this.services.app.workspace.getActiveFile()?.path ?? '';
  }
}
