/** "1 note", "1,200 notes": a number, its digits grouped by the machine's locale, and a noun. */
export function count(number: number, noun: string): string {
  return `${number.toLocaleString()} ${noun}${number === 1 ? '' : 's'}`;
}
