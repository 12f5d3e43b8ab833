/** "1 note", "1,200 notes", the number grouped as the machine has it. */
export function count(number: number, noun: string): string {
  return `${number.toLocaleString()} ${noun}${number === 1 ? '' : 's'}`;
}
