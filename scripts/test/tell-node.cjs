// Loaded before every program of a run (NODE_OPTIONS): it writes down which Node.js runs what.
const { appendFileSync } = require('node:fs');

const file = process.env.MILEPOST_NODES;
if (file) appendFileSync(file, `${process.version}\t${process.argv[1] ?? ''}\n`);
