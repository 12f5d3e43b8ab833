/** What a line of NDJSON says; null for one that is damaged. */
export function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
