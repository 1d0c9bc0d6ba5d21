// A busy machine is slow, not wrong.
jest.setTimeout(180_000);
