import { prepareSimpleSearch } from 'obsidian';
import { ProblemTree } from './problem-tree';
import type { Shown } from './shown-state';

/** An empty tree that takes only the problems that the person chose to see. */
export function treeOf({ grouping, hidden, query }: Shown): ProblemTree {
  const matches = query.trim() === '' ? () => true : prepareSimpleSearch(query);
  return new ProblemTree(grouping, ({ path, problem: { severity, message, target, code } }) => {
    return !hidden.includes(severity) && matches(`${message} ${target ?? ''} ${code} ${path}`) !== null;
  });
}
