let count = 0;

/** An id that no other element of the app has. @param name What it begins with. */
export function uniqueId(name: string): string {
  count += 1;
  return `${name}-${count}`;
}
