/** Names that JavaScript itself, promises and test runners look up on any object. */
const asked = new Set(['then', 'toJSON', 'asymmetricMatch', 'nodeType', 'tagName', '$$typeof', '@@__IMMUTABLE_ITERABLE__@@', '@@__IMMUTABLE_RECORD__@@']);

/**
 * The same object, but reading a member that it does not have throws: so a plugin that reaches for Obsidian's private API fails here
 * instead of finding `undefined`. The host's own helpers never bear the names of Obsidian's private members.
 */
export function strict<T extends object>(target: T, name: string): T {
  return new Proxy(target, {
    get(object, key, receiver): unknown {
      if (typeof key === 'string' && !(key in object) && !asked.has(key)) {
        throw new Error(`${name} has no documented member "${key}"`);
      }
      return Reflect.get(object, key, receiver);
    },
  });
}
