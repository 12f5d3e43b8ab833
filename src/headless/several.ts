/** "1 note", "1,200 notes": the same on every machine, so that outputs can be compared. */
export function several(total: number, noun: string): string {
  return `${grouped(total)} ${noun}${total === 1 ? '' : 's'}`;
}

/** "1,200". The engine's own way takes 20 ms to learn what languages ask for, more than the rest of the text. */
export function grouped(total: number): string {
  return String(total).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
