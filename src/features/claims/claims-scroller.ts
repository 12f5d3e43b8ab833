let scrollers = 0;

/** Adds the element that a list of claims scrolls in. Its id is no other's in the app, so that those of its rows can begin with it. */
export function addScroller(parent: HTMLElement): HTMLElement {
  scrollers += 1;
  const id = `timecite-claims-${scrollers}`;
  const attr = { id, tabindex: '0', 'aria-multiselectable': 'true', 'aria-labelledby': `${id}-name` };
  const scroller = parent.createDiv({ cls: 'timecite-claims-scroller', attr });
  // A label of its own would be shown as a tooltip wherever the pointer is in the list.
  parent.createDiv({ text: 'Claims', attr: { id: `${id}-name`, hidden: '' } });
  return scroller;
}
