import { Component } from '../component';

const components = new WeakMap<HTMLElement, Component>();

/** Makes the component that owns what post-processors add to a widget's element. */
export function makeComponent(element: HTMLElement, owner: Component): Component {
  const component = owner.addChild(new Component());
  components.set(element, component);
  return component;
}

/** Ends the component of an element that is gone. */
export function endComponent(element: HTMLElement, owner: Component): void {
  const component = components.get(element);
  if (component !== undefined) owner.removeChild(component);
}
