import { Modal, Notice, Setting, type ButtonComponent, type TFile } from 'obsidian';
import { messageOf } from '../../core/message-of';
import { writeTimestamp } from '../../core/note/write-timestamp';
import { startOfAddress } from '../../core/time/start-of-address';
import { readVideo, type Video } from '../../core/time/video';
import { watchAddress } from '../../core/time/watch-address';
import type { Services } from '../../obsidian/services';
import { fetchFacts } from './fetch-facts';
import { makeNote, openNewNote } from './new-note';

const createLabel = 'Create note';

/** Asks for a video's address and makes a note about it. */
export class NewNoteModal extends Modal {
  private address = '';
  private setting: Setting | null = null;
  private button: ButtonComponent | null = null;
  private inputEl: HTMLElement | null = null;
  private isMaking = false;
  private isClosed = false;

  constructor(private readonly services: Services) {
    super(services.app);
    this.setTitle('New note from video');
  }

  override onOpen(): void {
    this.modalEl.addClass('timecite-new-note');
    this.setting = new Setting(this.contentEl)
      .setClass('timecite-new-note-address')
      .setName('Address of the video')
      .setDesc('A YouTube address, or the web address of a media file. The title is fetched from YouTube.')
      .addText((text) => {
        text.setPlaceholder('Paste an address').onChange((value) => this.take(value));
        text.inputEl.addEventListener('keydown', (event) => {
          if (event.key !== 'Enter' || event.isComposing) return;
          // The key would otherwise also start a new line in the note, which may be open by then.
          event.preventDefault();
          void this.submit();
        });
        this.inputEl = text.inputEl;
        text.inputEl.focus();
      });
    new Setting(this.contentEl).addButton((button) => {
      this.button = button.setButtonText(createLabel).setCta().onClick(() => void this.submit());
    });
  }

  override onClose(): void {
    this.isClosed = true;
    this.contentEl.empty();
  }

  private take(value: string): void {
    this.address = value;
    this.setting?.setErrorMessage(null);
  }

  private async submit(): Promise<void> {
    if (this.isMaking) return;
    const video = videoAt(this.address);
    if (!video) {
      this.setting?.setErrorMessage('Enter a YouTube address, or the https address of a media file.');
      this.inputEl?.focus();
      return;
    }
    const timestamp = this.writeStart(video);
    this.setMaking(true);
    try {
      const facts = await fetchFacts(video);
      // A person who closes the dialog while YouTube is slow to answer wants no note.
      if (this.isClosed) return;
      const file = await makeNote(this.app, facts, timestamp);
      if (facts.title === null) new Notice('YouTube did not give the title of the video. You can write it into the note yourself.');
      await this.show(file);
    } catch (error) {
      new Notice(`The note could not be created: ${messageOf(error)}`);
      this.setMaking(false);
      // The button could not keep the focus while it was disabled.
      this.inputEl?.focus();
    }
  }

  /** Opens the note after the dialog has closed, since a dialog that closes gives the focus back to what had it before. */
  private async show(file: TFile): Promise<void> {
    this.close();
    try {
      await openNewNote(this.app, file);
    } catch (error) {
      new Notice(`The note could not be opened: ${messageOf(error)}`);
    }
  }

  /** The timestamp of the moment that the address leads to, as new ones are written; '' where it leads to the video's start. */
  private writeStart(video: Video): string {
    const start = video.provider === 'youtube' ? startOfAddress(this.address) : null;
    return start === null ? '' : writeTimestamp({ seconds: start, end: null }, this.services.settings.current.insertFormat, watchAddress(video, start) ?? '');
  }

  /** While a note is being made, which takes long when YouTube is slow, neither the key nor the button makes another. */
  private setMaking(isMaking: boolean): void {
    this.isMaking = isMaking;
    this.button?.setDisabled(isMaking).setButtonText(isMaking ? 'Creating note…' : createLabel);
  }
}

/** The video at an address; files of the vault have none. */
function videoAt(address: string): Video | null {
  const video = readVideo(address.trim());
  return video?.provider === 'media' && !video.id.startsWith('https://') ? null : video;
}
