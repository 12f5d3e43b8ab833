/** What a thing costs in a small vault and in a large one, in milliseconds, and how many times as much the large one may cost. */
export interface Growth {
  readonly what: string;
  readonly small: number;
  readonly large: number;
  /** Null where it is only told. */
  readonly limit: number | null;
}

/** Whether it exceeds its limit, or was not measured. */
export function growsTooFast({ small, large, limit }: Growth): boolean {
  return limit !== null && !(large / small <= limit);
}

/** The limit and whether it was kept, for the table. */
export function verdict(growth: Growth): string {
  if (growth.limit === null) return 'told only';
  return `≤ ${growth.limit} ${growsTooFast(growth) ? 'MISSED' : 'ok'}`;
}
