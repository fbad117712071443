// Makes the calls that come on standard input, a line of JSON each, and writes what they come to. The first argument is the
// directory that has node_modules, the second the address of the sandbox.

const { createRequire } = require("node:module");
const { createInterface } = require("node:readline");
const path = require("node:path");
const { caller } = require("./outcome.cjs");

const [modules, endpoint] = process.argv.slice(2);
const load = createRequire(path.join(path.resolve(modules), "package.json"));
const call = caller((service) => load(`@aws-sdk/client-${service}`), endpoint);

async function main() {
  for await (const line of createInterface({ input: process.stdin })) {
    process.stdout.write(`${JSON.stringify(await call(JSON.parse(line)))}\n`);
  }
}

main();
