// Sessions of messaging by the SDK for JavaScript: DefaultMessagingSession, unmodified, against `sandbox serve --tls`; in Node.js,
// and in headless Chromium if the second argument names one. Chromium trusts the sandbox's authority as a person makes it trust one.
//
// Needs Node.js 20, the packages of `javascript/package.json`, and certutil for Chromium.
// Usage: node check_sessions.mjs PATH-OF-CHIMECTL [PATH-OF-CHROMIUM]
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { Agent, request } from 'node:https';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { play, World } from './sessions.mjs';

const [program, chromium] = process.argv.slice(2);

async function inNode() {
  const { NodeHttpHandler } = await import('@smithy/node-http-handler');
  const { WebSocket } = await import('ws');
  const world = new World(program, '--verify-signatures');
  try {
    await world.serve(0);
    const { ca } = world;
    // What a browser has by itself: sockets, which trust whom it trusts.
    globalThis.window = globalThis;
    globalThis.WebSocket = class extends WebSocket {
      constructor(address, protocols) {
        super(address, protocols, { ca });
      }
    };
    const { open } = await import('./session_client.mjs');
    const more = { requestHandler: new NodeHttpHandler({ httpsAgent: new Agent({ ca }) }) };
    await play(world, (...words) => open(world.url, more, ...words));
  } finally {
    world.end();
  }
}

async function inChromium() {
  const { build } = await import('esbuild');
  const { launch } = await import('puppeteer-core');
  const here = dirname(fileURLToPath(import.meta.url));
  const entry = { contents: `import { open } from './session_client.mjs'; globalThis.openSession = open;`, resolveDir: here };
  // The SDK for browsers, also where it is required and not imported.
  const sdk = '@aws-sdk/client-chime-sdk-messaging';
  const alias = { [sdk]: join(dirname(fileURLToPath(import.meta.resolve(`${sdk}/package.json`))), 'dist-es', 'index.js') };
  const options = { alias, conditions: ['browser'], bundle: true, write: false, platform: 'browser', define: { global: 'globalThis' } };
  const script = (await build({ stdin: entry, ...options })).outputFiles[0].text;
  const world = new World(program);
  let server, browser;
  try {
    await world.serve(0);
    const database = join(world.home, '.pki', 'nssdb');
    mkdirSync(database, { recursive: true });
    execFileSync('certutil', ['-d', `sql:${database}`, '-N', '--empty-password']);
    const trusted = ['-d', `sql:${database}`, '-A', '-t', 'C,,', '-n', 'chimectl sandbox', '-i', world.authority];
    execFileSync('certutil', trusted);
    // A page, and the way to the sandbox's operations beside it, so that the page asks its own origin. What the page signs is
    // for that origin, so that the signatures of operations are not verified; those of sessions are in any case.
    const { ca } = world;
    server = createServer((asked, answer) => {
      if (asked.url === '/page') return answer.setHeader('content-type', 'text/html').end('<!doctype html><title>chat</title>');
      if (asked.url === '/script.js') return answer.setHeader('content-type', 'text/javascript').end(script);
      const { host } = new URL(world.url);
      const { origin, ...headers } = asked.headers;
      const call = request(new URL(asked.url, world.url), { method: asked.method, headers: { ...headers, host }, ca });
      call.on('response', response => {
        answer.writeHead(response.statusCode, response.headers);
        response.pipe(answer);
      });
      call.on('error', () => answer.destroy());
      asked.pipe(call);
    });
    await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${server.address().port}`;
    const env = { ...world.env };
    browser = await launch({ executablePath: chromium, args: ['--no-sandbox', '--disable-gpu'], env });
    const page = await browser.newPage();
    const told = new Map();
    await page.exposeFunction('told', (id, event) => told.get(id)(event));
    await page.goto(`${address}/page`);
    await page.addScriptTag({ url: `${address}/script.js` });
    await play(world, async (user, id, note) => {
      told.set(id, note);
      const code = await page.evaluate(async (endpoint, user, id) => {
        globalThis.ends ??= {};
        try {
          globalThis.ends[id] = await globalThis.openSession(endpoint, {}, user, id, event => globalThis.told(id, event));
        } catch (end) {
          return end.code ?? String(end);
        }
      }, address, user, id);
      if (code) throw Object.assign(new Error(`refused: ${code}`), { code });
      return () => page.evaluate(id => globalThis.ends[id](), id);
    });
  } finally {
    await browser?.close();
    server?.close();
    world.end();
  }
}

await inNode();
console.log('Node.js: a session connects, prefetches, hears, comes back and is refused.');
if (chromium) {
  await inChromium();
  console.log('Chromium: a session connects, prefetches, hears, comes back and is refused.');
}
process.exit(0);
