import type { ProblemCode } from '../../../src/core/check/problem';

/** A note before and after. */
export interface Example {
  /** With ‹ and › around each problem. It includes front matter where that matters. */
  readonly before: string;
  /** The note after the fix; null where there is no fix. */
  readonly after: string | null;
  /** Other files of the vault, as path and text. */
  readonly files?: Readonly<Record<string, string>>;
}

/** What each rule finds and how its fix looks. The tests run these, and docs/problems.md shows them. */
export const examples: Readonly<Record<ProblemCode, readonly Example[]>> = {
  'link/malformed': [
    {
      before: '| Note | Year |\n|---|---|\n| ‹[[prices|What it cost]]› | 2020 |',
      after: '| Note | Year |\n|---|---|\n| [[prices\\|What it cost]] | 2020 |',
      files: { 'prices.md': '' },
    },
    { before: 'See ‹[[widget prices, which nothing closes.›', after: null },
    { before: 'See ‹[[ | the prices]]› for more.', after: 'See the prices for more.' },
  ],
  'link/timestamp': [
    {
      before: '---\nvideoId: dQw4w9WgXcQ\n---\nWidgets got cheaper ‹[[00:03:20]]›.',
      after: '---\nvideoId: dQw4w9WgXcQ\n---\nWidgets got cheaper <a class="yt-timestamp" data-t="00:03:20">[00:03:20]</a>.',
    },
  ],
  'link/missing-note': [
    { before: 'See ‹[[Widget prices#Today | prices]]›.', after: 'See [[widget_prices#Today | prices]].', files: { 'widget_prices.md': '# Today' } },
    { before: 'See ‹[[Widget prices]]›.', after: 'See [[widget_prices|Widget prices]].', files: { 'widget_prices.md': '' } },
    {
      before: '---\nrelated: "‹[[Widget prices]]›"\n---\n',
      after: '---\nrelated: "[[widget_prices|Widget prices]]"\n---\n',
      files: { 'widget_prices.md': '' },
    },
    {
      before: '| Note | Year |\n|---|---|\n| ‹[[Widget prices]]› | 2020 |',
      after: '| Note | Year |\n|---|---|\n| [[widget_prices\\|Widget prices]] | 2020 |',
      files: { 'widget_prices.md': '' },
    },
    { before: 'See ‹[prices](Widget%20prices.md)›.', after: 'See [prices](widget_prices.md).', files: { 'widget_prices.md': '' } },
    { before: '![[price_chart.png|300]] is there, ‹![[costs by year.png]]› is gone.', after: null, files: { 'price_chart.png': '' } },
  ],
  'link/missing-heading': [
    { before: '# Prices\nSee [[#Prices]] and ‹[[#Costs]]›.', after: null },
    { before: 'See ‹[[prices#cost by years]]›.', after: 'See [[prices#Costs by year]].', files: { 'prices.md': '# Costs by year' } },
  ],
  'link/missing-block': [{ before: 'Widgets cost 3 dollars. ^sum\n\nSee [[#^sum]] and ‹[[#^total]]›.', after: null }],
  'link/ambiguous': [{ before: 'See ‹[[prices]]› and [[shop/prices]].', after: null, files: { 'shop/prices.md': '', 'press/prices.md': '' } }],
  'time/misencoded': [
    {
      before: '---\nvideoId: dQw4w9WgXcQ\n---\nWidgets began small ‹<a class="yt-timestamp" data-t="07:55:00">[07:55:00]</a>›.',
      after: '---\nvideoId: dQw4w9WgXcQ\n---\nWidgets began small <a class="yt-timestamp" data-t="00:07:55">[00:07:55]</a>.',
    },
  ],
  'time/uncertain': [
    {
      before: `---
videoId: dQw4w9WgXcQ
---
Widgets began small ‹<a class="yt-timestamp" data-t="02:10:00">[02:10:00]</a>›.

They sold out ‹<a class="yt-timestamp" data-t="03:20:00">[03:20:00]</a>›.`,
      after: null,
    },
  ],
  'time/malformed': [
    {
      before: '---\nvideoId: dQw4w9WgXcQ\n---\nWidgets grew ‹<a class="yt-timestamp" data-t="00:21:52]">[00:21:52]</a>›.',
      after: '---\nvideoId: dQw4w9WgXcQ\n---\nWidgets grew <a class="yt-timestamp" data-t="00:21:52">[00:21:52]</a>.',
    },
    {
      before: '---\nvideoId: dQw4w9WgXcQ\n---\nAfter ‹[four years](<a class="yt-timestamp" data-t="00:03:00">[00:03:00]</a>)› they sold.',
      after: '---\nvideoId: dQw4w9WgXcQ\n---\nAfter four years <a class="yt-timestamp" data-t="00:03:00">[00:03:00]</a> they sold.',
    },
  ],
  'time/past-end': [
    {
      before: '---\nvideoId: dQw4w9WgXcQ\nduration: 600\n---\nThe end came late ‹<a class="yt-timestamp" data-t="00:21:52">[00:21:52]</a>›.',
      after: null,
    },
  ],
  'time/unreadable': [{ before: '---\nvideoId: dQw4w9WgXcQ\n---\nWidgets sold out ‹<a class="yt-timestamp" data-t="soon">[soon]</a>›.', after: null }],
  'time/no-video': [{ before: 'Widgets began small ‹<a class="yt-timestamp" data-t="00:00:16">[00:00:16]</a>›.', after: null }],
  'note/fenced': [{ before: '‹```markdown\n# Widgets\n\nThey began small.\n```\n›', after: '# Widgets\n\nThey began small.\n' }],
};
