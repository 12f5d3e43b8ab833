import { fieldsOf } from '../../core/fields-of';

/** What a note's properties call it, as the metadata cache has them; null where they do not. A name may be a number. */
export function propertyTitle(properties: unknown): string | null {
  const { title } = fieldsOf(properties);
  const text = typeof title === 'string' || typeof title === 'number' ? String(title) : '';
  return text.trim() === '' ? null : text;
}
