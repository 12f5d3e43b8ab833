/** After the browser tests. */
export default async function stop() {
  await globalThis.stopBrowserTests?.();
}
