/**
 * What `import … from 'obsidian'` gives under test: the test host's own parts, and obsidian-test-mocks for the rest. Jest maps the module
 * here, and so does the demo page.
 */
export * from 'obsidian-test-mocks/obsidian';

export { App } from './app';
export { Component } from './component';
export { Editor } from './editor/editor';
export { editorEditorField, editorInfoField, editorLivePreviewField, editorViewField } from './editor/fields';
export { Events } from './events';
export { Keymap, Scope } from './keymap';
export { MetadataCache } from './metadata/metadata-cache';
export { resolveSubpath, stripHeading, stripHeadingForLink } from './metadata/resolve-subpath';
export { request, requestUrl } from './net/request-url';
export { Platform } from './platform';
export { Plugin } from './plugin/plugin';
export { MarkdownRenderChild, MarkdownRenderer } from './render/markdown-renderer';
export { sanitizeHTMLToDom } from './render/sanitize';
export { BaseComponent, ValueComponent } from './settings/base-component';
export { ButtonComponent, ExtraButtonComponent } from './settings/button';
export { Setting, SettingGroup } from './settings/setting';
export { PluginSettingTab, SettingPage, SettingTab } from './settings/setting-tab';
export { AbstractTextComponent, MomentFormatComponent, SearchComponent, TextAreaComponent, TextComponent } from './settings/text-components';
export { ColorComponent, DisplayValueComponent, DropdownComponent, ProgressBarComponent, SliderComponent, ToggleComponent } from './settings/value-components';
export { HoverPopover, PopoverState } from './ui/hover-popover';
export { addIcon, getIcon, getIconIds, removeIcon, setIcon } from './ui/icons';
export { Menu } from './ui/menu';
export { MenuItem, MenuSeparator } from './ui/menu-item';
export { ConfirmationButton, ConfirmationModal, Modal } from './ui/modal';
export { Notice } from './ui/notice';
export { prepareFuzzySearch, prepareSimpleSearch, renderMatches, renderResults, sortSearchResults } from './ui/search';
export { FuzzySuggestModal, SuggestModal } from './ui/suggest-modal';
export { displayTooltip, setTooltip } from './ui/tooltip';
export { TAbstractFile, TFile, TFolder } from './vault/file';
export { FileManager } from './vault/file-manager';
export { normalizePath } from './vault/normalize-path';
export { Vault } from './vault/vault';
export { EditableFileView, FileView, TextFileView } from './workspace/file-view';
export { WorkspaceItem, WorkspaceParent } from './workspace/item';
export { WorkspaceLeaf } from './workspace/leaf';
export { MarkdownView } from './workspace/markdown-view';
export { WorkspaceWindow } from './workspace/popout';
export { MarkdownPreviewView } from './workspace/preview-view';
export { WorkspaceContainer, WorkspaceRibbon, WorkspaceRoot, WorkspaceSidedock, WorkspaceSplit } from './workspace/split';
export { WorkspaceTabs } from './workspace/tabs';
export { ItemView, View } from './workspace/view';
export { Workspace } from './workspace/workspace';
