/** Puts a value last in a map; where that makes more than `capacity`, the one that was put longest ago goes. */
export function keepLatest<Key, Value>(map: Map<Key, Value>, key: Key, value: Value, capacity: number): void {
  map.delete(key);
  map.set(key, value);
  const [oldest] = map.keys();
  if (map.size > capacity && oldest !== undefined) map.delete(oldest);
}
