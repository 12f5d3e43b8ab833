import { splitTarget } from '../links/resolve';
import type { Link } from '../note/note';
import type { Span } from '../text';
import { linkRules } from './link-rules';
import { noteRules } from './note-rules';
import type { Problem } from './problem';
import type { Finding, LinkSite, NoteSite, Rule } from './rule';
import { isSteady } from './steady';
import { timeRules } from './time-rules';

/** Every rule, in the order of FORMAT's table of codes. */
export const rules: readonly Rule[] = [...linkRules, ...timeRules, ...noteRules];

/** Finds what is wrong in one note, in the order of its text. */
export function checkNote(site: NoteSite): Problem[] {
  const problems: Problem[] = [];
  for (const link of site.note.links) checkLink(site, link, problems);
  checkTimes(site, problems);
  for (const rule of noteRules) {
    for (const finding of rule.findInNote(site)) problems.push(problemOf(rule, finding.span, null, finding));
  }
  return problems.sort((a, b) => a.from - b.from || a.to - b.to);
}

function checkLink(site: NoteSite, link: Link, problems: Problem[]): void {
  const at = siteOf(site, link);
  for (const rule of linkRules) {
    const finding = rule.findInLink(at);
    if (!finding) continue;
    problems.push(problemOf(rule, link, link.target, finding));
    return;
  }
}

function siteOf(site: NoteSite, link: Link): LinkSite {
  const { linkPath, subpath } = splitTarget(link.target);
  return { ...site, link, linkPath, subpath, file: site.facts.resolve(linkPath, site.path) };
}

function checkTimes(site: NoteSite, problems: Problem[]): void {
  const { note, evidence } = site;
  let steady: boolean | null = null;
  const isSteadyHere = (): boolean => (steady ??= isSteady(note, evidence));
  for (const timestamp of note.timestamps) {
    for (const rule of timeRules) {
      const finding = rule.findInTime({ ...site, timestamp, steady: isSteadyHere });
      if (finding) problems.push(problemOf(rule, timestamp, null, finding));
    }
  }
}

function problemOf(rule: Rule, place: Span, target: string | null, finding: Finding): Problem {
  const { from, to } = finding.span ?? place;
  const { message, suggestions = [], fix = null } = finding;
  return { code: rule.code, severity: rule.severity, from, to, message, target, suggestions, fix };
}
