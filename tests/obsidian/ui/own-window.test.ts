import { Component } from 'obsidian';
import { inOwnWindow } from '../../../src/obsidian/ui/own-window';
import { lendDomHelpers, tellMigrations } from '../../host/dom-windows';

/** Another window of the page. */
function openWindow(): Window {
  const win = document.body.createEl('iframe').contentWindow as Window;
  lendDomHelpers(win);
  return win;
}

test('watches from the window that an element stands in, and from no other', () => {
  const owner = new Component();
  owner.load();
  const el = document.body.createDiv();
  const watching = new Set<Window>();
  inOwnWindow(owner, el, (win, component) => {
    watching.add(win);
    component.register(() => watching.delete(win));
  });
  expect([...watching]).toEqual([window]);
  const other = openWindow();
  other.document.body.append(el);
  tellMigrations();
  expect([...watching]).toEqual([other]);
  owner.unload();
  expect(watching.size).toBe(0);
  document.body.append(el);
  tellMigrations();
  expect(watching.size).toBe(0);
});
