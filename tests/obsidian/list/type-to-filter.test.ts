import { Component, SearchComponent } from 'obsidian';
import { typeToFilter } from '../../../src/obsidian/list/type-to-filter';

test.each<[string, KeyboardEventInit, boolean]>([
  ['a letter', { key: 'a' }, true],
  ['a capital', { key: 'A', shiftKey: true }, true],
  ['a letter of another script', { key: 'ж' }, true],
  ['a key that is no letter', { key: 'ArrowDown' }, false],
  ['a blank', { key: ' ' }, false],
  ['a letter with Ctrl', { key: 'a', ctrlKey: true }, false],
  ['a letter with Cmd', { key: 'a', metaKey: true }, false],
  ['a letter with Alt', { key: 'a', altKey: true }, false],
  ['a letter that is being composed', { key: 'a', isComposing: true }, false],
])('of what is typed in a list, %s goes to its filter: %j, %s', (_, init, goes) => {
  const component = new Component();
  component.load();
  const [el, listEl] = [document.body.createDiv(), document.body.createDiv({ attr: { tabindex: '0' } })];
  const search = new SearchComponent(el);
  typeToFilter(component, listEl, search);
  listEl.focus();
  listEl.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true }));
  expect(document.activeElement === search.inputEl).toBe(goes);
  component.unload();
  el.remove();
  listEl.remove();
});
