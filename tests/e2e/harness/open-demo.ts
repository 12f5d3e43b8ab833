import { Demo, type DemoOptions } from './demo';

/** The page of the test that runs, for tests whose steps stand in a file of their own. Each test opens its own by `openDemo`, and closes it. */
export let demo: Demo;

export async function openDemo(options: DemoOptions = {}): Promise<void> {
  demo = await Demo.open(options);
}
