import type { Component } from 'obsidian';
import type { Video } from '../../core/time/video';
import type { Failure } from './failure';

/** Where to go in a video, in seconds, and whether to play from there. */
export interface Start {
  readonly video: Video;
  readonly seconds: number;
  readonly play: boolean;
}

/** What a player says about itself. Times in seconds. */
export interface PlayerReport {
  readonly seconds: number;
  /** The video's length; null until it is known. */
  readonly duration: number | null;
  readonly playing: boolean;
  /** The video has just come to its end, and plays no longer. Only one report says so each time. */
  readonly ended: boolean;
  /** 1 is the normal speed. */
  readonly rate: number;
  readonly muted: boolean;
  /** The video's own title, as its host gives it; null where it gives none. */
  readonly title: string | null;
}

/** Hears from a player. */
export interface PlayerListener {
  report(report: PlayerReport): void;
  /** The video cannot be played here; the player is of no further use. */
  fail(failure: Failure): void;
}

/** A video in an element. It loads when its component loads, and unloading leaves nothing of it. */
export interface Player extends Component {
  /** Goes to a place, without reloading; false when that takes another player. Before the player is ready, the newest call wins. */
  go(start: Start): boolean;
  play(): void;
  pause(): void;
  setRate(rate: number): void;
  setMuted(muted: boolean): void;
}

/** What is known of a player that has said nothing yet. */
export const silentReport: PlayerReport = { seconds: 0, duration: null, playing: false, ended: false, rate: 1, muted: false, title: null };
