/** A vault with four problems in three notes. */
export const files = {
  'n/a.md': 'See [[Widget prices]] and [[nothing like it]].\n',
  'n/b.md': 'Again [[nothing like it]].\n',
  'm/c.md': 'And [[nothing like it]].\n',
  'widget_prices.md': '# Today\n',
};

/** What the view says of the check. */
export function status(): string {
  return document.querySelector('.timecite-checks-status-text')?.textContent ?? '';
}

/** What the notices say. */
export function notice(): string {
  return [...document.querySelectorAll('.notice')].map((el) => el.textContent).join('\n');
}
