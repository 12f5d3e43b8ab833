import { severities } from '../core/check/problem';
import type { Summary } from '../core/check/summary';
import { printable } from '../core/report/printable';
import type { OffenceGroup, OffenceLine } from './offences';
import { grouped, several } from './several';

/** Tells a person what a check found, in the order of the groups. */
export function describeCheck(summary: Summary, groups: readonly OffenceGroup[], ms: number): string {
  const parts = groups.map(describeGroup);
  return [...parts, `${[conclude(summary, groups), measure(summary, ms), ...hint(groups)].join('\n')}\n`].join('\n');
}

/** What more can be had, where there is more. */
function hint(groups: readonly OffenceGroup[]): string[] {
  const fixable = groups.reduce((sum, group) => sum + group.fixable, 0);
  const isCut = groups.some(({ notes, noteCount }) => notes.length < noteCount || notes.some((one) => one.count > one.lines.length));
  const hints = [...(isCut ? ['--all shows every problem'] : []), ...(fixable > 0 ? ['--fix applies the safe fixes'] : [])];
  return hints.length > 0 ? [`${hints.join(', ')}.`] : [];
}

function describeGroup({ code, severity, notes, count, noteCount, fixable }: OffenceGroup): string {
  const fixes = fixable > 0 ? `, ${grouped(fixable)} with a safe fix` : '';
  const lines = [`${severity}  ${code}  ${grouped(count)} in ${several(noteCount, 'note')}${fixes}`];
  for (const one of notes) {
    for (const line of one.lines) lines.push(`  ${describeLine(line)}`);
    if (one.count > one.lines.length) lines.push(`  ${printable(one.path)}  … and ${grouped(one.count - one.lines.length)} more`);
  }
  if (notes.length < noteCount) lines.push(`  … and ${several(noteCount - notes.length, 'more note')}`);
  return `${lines.join('\n')}\n`;
}

function describeLine({ place, message }: OffenceLine): string {
  return printable(`${place}  ${message}`);
}

function conclude(summary: Summary, groups: readonly OffenceGroup[]): string {
  const total = totalOf(groups);
  if (total === 0) return `No problems in ${several(summary.notes, 'note')}.`;
  const counts = severities.map((severity) => ({ severity, found: totalOf(groups.filter((group) => group.severity === severity)) }));
  const present = counts.filter(({ found }) => found > 0);
  const parts = present.map(({ severity, found }) => (severity === 'info' ? `${grouped(found)} info` : several(found, severity)));
  return `${several(total, 'problem')} in ${several(summary.notes, 'note')}: ${parts.join(', ')}.`;
}

function totalOf(groups: readonly OffenceGroup[]): number {
  return groups.reduce((sum, { count: found }) => sum + found, 0);
}

function measure({ links, timestamps, bytes }: Summary, ms: number): string {
  const size = bytes < 1e5 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
  return `Checked ${several(links, 'link')} and ${several(timestamps, 'timestamp')}, ${size} in ${(ms / 1000).toFixed(2)} s.`;
}
