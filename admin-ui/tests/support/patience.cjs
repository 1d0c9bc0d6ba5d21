/** A busy machine is slow, not wrong: what is waited for may take its time. */
const { configure } = require('@testing-library/react');

configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);
