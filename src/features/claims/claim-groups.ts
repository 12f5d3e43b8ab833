import { videoKey } from '../../core/time/video';
import { claimRef, groupEnd, type ClaimList, type ClaimRef, type Grouping } from '../../core/vault/claim-list';
import type { NoteRecord } from '../../core/vault/claim-record';
import { OpenRecord } from '../../core/vault/open-record';
import { headingPath, placeOf, titleOf, titleOfSeveral } from './titles';

/** One text for a group, the same whenever its claims are listed. */
export function groupKey(list: ClaimList, group: number, grouping: Grouping): string {
  const ref = claimRef(list, list.starts[group] ?? 0);
  if (grouping === 'video') return ref.record.video ? videoKey(ref.record.video) : '';
  return grouping === 'heading' ? `${ref.record.path}\n${headingPath(headingsOf(ref))}` : ref.record.path;
}

/** What a group is called in its header. */
export function groupLabel(list: ClaimList, group: number, grouping: Grouping): string {
  const start = list.starts[group] ?? 0;
  const { record, index } = claimRef(list, start);
  if (grouping === 'video') return videoLabel(list, group);
  if (grouping !== 'heading') return titleOf(record);
  const headings = headingsOf({ record, index });
  return list.records.length === 1 ? headingPath(headings) || titleOf(record) : placeOf(record, headings);
}

/** What the header of a list's only group says; null where there are several, or none has a header. */
export function onlyHeader(list: ClaimList, grouping: Grouping): string | null {
  return grouping !== 'none' && list.starts.length === 1 ? groupLabel(list, 0, grouping) : null;
}

function videoLabel(list: ClaimList, group: number): string {
  const start = list.starts[group] ?? 0;
  const { record } = claimRef(list, start);
  if (!record.video) return 'No video';
  const notes = new Set<NoteRecord>();
  for (let position = start; position < groupEnd(list, group); position += 1) notes.add(claimRef(list, position).record);
  return titleOfSeveral(record, notes.size);
}

function headingsOf({ record, index }: ClaimRef): readonly string[] {
  const open = new OpenRecord(record);
  return open.headings[open.headingOf(index)] ?? [];
}
