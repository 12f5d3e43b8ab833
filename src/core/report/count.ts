/** "1 note", "1,200 notes". @param locale How the number is grouped; as the machine has it where none is given. */
export function count(number: number, noun: string, locale?: string): string {
  return `${number.toLocaleString(locale)} ${noun}${number === 1 ? '' : 's'}`;
}
