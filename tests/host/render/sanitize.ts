import createDOMPurify from 'dompurify';

const purifiers = new WeakMap<Window, ReturnType<typeof createDOMPurify>>();

/** Cleans HTML with the options that Obsidian hands to the same library. */
export function sanitizeHTMLToDom(html: string): DocumentFragment {
  return purifier().sanitize(html, {
    ALLOW_UNKNOWN_PROTOCOLS: true,
    RETURN_DOM_FRAGMENT: true,
    FORBID_TAGS: ['style'],
    ADD_TAGS: ['iframe'],
    ADD_ATTR: ['frameborder', 'allowfullscreen', 'allow', 'sandbox', 'data-tooltip-position'],
  });
}

function purifier(): ReturnType<typeof createDOMPurify> {
  const known = purifiers.get(window);
  if (known !== undefined) return known;
  const made = createDOMPurify(window);
  purifiers.set(window, made);
  return made;
}
