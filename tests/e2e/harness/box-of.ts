import type { Locator } from 'playwright-core';
import { until } from './eventually';

type Box = NonNullable<Awaited<ReturnType<Locator['boundingBox']>>>;

/** Where an element is. A row has no place while it is drawn anew: then it is asked again. */
export async function boxOf(locator: Locator): Promise<Box> {
  return (await until(() => locator.boundingBox(), (box) => box !== null)) as Box;
}
