import type { Link } from '../links/link';
import type { VaultFacts } from '../links/vault-facts';
import type { References } from '../note/note';
import { byPlace, type Span } from '../text';
import type { Evidence } from '../time/evidence';
import type { Timestamp } from '../time/timestamp';
import { splitTarget } from '../vault-path';
import type { BarePipes } from './bare-pipes';
import { keepsTimesWhenFixed } from './keeps-times';
import { linkRules } from './link-rules';
import { NearestHeading } from './nearest-heading';
import { noteRules } from './note-rules';
import type { Problem } from './problem';
import type { Finding, LinkPlace, NoteToCheck, Rule, RuleContext } from './rule';
import { spareHeadings } from './spare-headings';
import { timeRules } from './time-rules';

/** Finds what is wrong in one note, in the order of its text. */
export function checkNote(toCheck: NoteToCheck): Problem[] {
  const context = new NoteContext(toCheck);
  const problems: Problem[] = [];
  for (const link of context.note.links) checkLink(link, context, problems);
  for (const timestamp of context.note.timestamps) checkTime(timestamp, context, problems);
  for (const rule of noteRules) {
    for (const finding of rule.findInNote(context)) problems.push(problemOf(rule, finding.span, null, finding));
  }
  return spareHeadings(problems.sort(byPlace), context);
}

/** A class for the sake of speed: the engine runs code slowly for objects that each hold a function of their own. */
class NoteContext implements RuleContext {
  readonly path: string;
  readonly text: string;
  readonly note: References;
  readonly evidence: Evidence;
  readonly pipes: BarePipes;
  readonly facts: VaultFacts;
  readonly suggester: NoteToCheck['suggester'];
  readonly nearestHeading: NearestHeading;
  private keepsTimes: boolean | null = null;

  constructor({ path, text, note, evidence, pipes, facts, suggester }: NoteToCheck) {
    this.path = path;
    this.text = text;
    this.note = note;
    this.evidence = evidence;
    this.pipes = pipes;
    this.facts = facts;
    this.suggester = suggester;
    this.nearestHeading = new NearestHeading(facts);
  }

  keepsTimesWhenFixed(): boolean {
    return (this.keepsTimes ??= keepsTimesWhenFixed(this.note, this.evidence));
  }
}

function checkLink(link: Link, context: RuleContext, problems: Problem[]): void {
  const place = placeOf(link, context);
  for (const rule of linkRules) {
    const finding = rule.findInLink(place, context);
    if (!finding) continue;
    problems.push(problemOf(rule, link, link.target, finding));
    return;
  }
}

function placeOf(link: Link, { facts, path }: RuleContext): LinkPlace {
  const { linkPath, subpath } = splitTarget(link.target);
  return { link, linkPath, subpath, file: facts.resolve(linkPath, path) };
}

function checkTime(timestamp: Timestamp, context: RuleContext, problems: Problem[]): void {
  for (const rule of timeRules) {
    const finding = rule.findInTime(timestamp, context);
    if (finding) problems.push(problemOf(rule, timestamp, null, finding));
  }
}

/** Makes the problem of a finding; its span takes in all that its fix changes. */
function problemOf(rule: Rule, place: Span, target: string | null, finding: Finding): Problem {
  const { message, suggestions = [], fix = null } = finding;
  let { from, to } = finding.span ?? place;
  for (const edit of fix?.edits ?? []) {
    from = Math.min(from, edit.from);
    to = Math.max(to, edit.to);
  }
  return { code: rule.code, severity: rule.severity, from, to, message, target, suggestions, fix };
}
