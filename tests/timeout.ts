/** In milliseconds, for a test that hangs: one that is slow may be on a machine that is busy with other things. */
jest.setTimeout(180_000);
