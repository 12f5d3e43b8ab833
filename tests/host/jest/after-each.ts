import { disposeHosts } from '../host';

/** Each test ends with its hosts gone. An error that a listener or timer threw fails the test that it happened in. */
afterEach(() => {
  const errors = disposeHosts();
  if (errors.length > 0) throw errors[0];
});
