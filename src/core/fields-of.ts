/** Whether a value has fields, as a JSON object has them. */
export function hasFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The fields of a value that came from outside; an empty object where it has none. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return hasFields(value) ? value : {};
}
