import { prepareSimpleSearch } from 'obsidian';
import type { PlacedProblem } from '../problems/placed-problem';
import { ProblemTree } from '../rows/problem-tree';
import type { Shown } from './shown-state';

/** An empty tree that takes only the problems that the person chose to see. */
export function treeOf({ grouping, hidden, query }: Shown): ProblemTree {
  const matches = query.trim() === '' ? () => true : prepareSimpleSearch(query);
  return new ProblemTree(grouping, ({ path, problem: { severity, message, target, code } }) => {
    return !hidden.includes(severity) && matches(`${message} ${target ?? ''} ${code} ${path}`) !== null;
  });
}

/** A tree of all that was found, made in one go. @param notes Each note that has problems, with them. */
export function fullTreeOf(shown: Shown, notes: ReadonlyMap<string, readonly PlacedProblem[]>): ProblemTree {
  const tree = treeOf(shown);
  for (const [path, problems] of notes) tree.put(path, problems);
  return tree;
}
