/** Puts a value last in a map. When the map then holds more than `capacity` entries, the one that was put there longest ago is dropped. */
export function keepLatest<Key, Value>(map: Map<Key, Value>, key: Key, value: Value, capacity: number): void {
  map.delete(key);
  map.set(key, value);
  const [oldest] = map.keys();
  if (map.size > capacity && oldest !== undefined) map.delete(oldest);
}
