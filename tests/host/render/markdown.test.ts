import { renderSections } from './markdown';

test.each([
  ['**a** ==b==', '<strong>a</strong> <mark>b</mark>'],
  ['**a** ==b== `c` *d*', '<strong>a</strong> <mark>b</mark> <code>c</code> <em>d</em>'],
  ['==a *b*== **c**', '<mark>a <em>b</em></mark> <strong>c</strong>'],
  ['==a [[b]]== c', '<mark>a <a data-href="b" href="b" class="internal-link">b</a></mark> c'],
])('highlights among emphasis: %s', (text, html) => {
  expect(renderSections(text).map((section) => section.html.trim())).toEqual([`<p>${html}</p>`]);
});
