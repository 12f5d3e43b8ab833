/** A browser test may take long on a busy machine; what hangs still ends. */
jest.setTimeout(180_000);
