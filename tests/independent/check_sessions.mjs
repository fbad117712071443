// Sessions of messaging by the SDK for JavaScript: DefaultMessagingSession, unmodified, against `sandbox serve --tls`.
//
// It connects, prefetches, hears what another process does, and comes back after the server was started again.
// Needs Node.js 20 and the packages beside `package.json` here. Usage: node check_sessions.mjs PATH-OF-CHIMECTL
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import { ChimeSDKMessagingClient } from '@aws-sdk/client-chime-sdk-messaging';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { Agent } from 'node:https';
import { WebSocket } from 'ws';

const program = process.argv[2];
const home = mkdtempSync(join(tmpdir(), 'chimectl-sessions-'));
const env = { PATH: process.env.PATH, HOME: home, AWS_REGION: 'us-east-1' };
const state = join(home, 'state.db');

/** What a command on the same state prints, in a process of its own. */
const chimectl = (...words) => {
  const more = { ...env, CHIMECTL_SANDBOX_STATE: state };
  const said = execFileSync(program, ['--sandbox', '--output', 'json', ...words], { env: more, encoding: 'utf8' });
  return said && JSON.parse(said);
};

/** A served sandbox on a port, with its address. */
const serve = async port => {
  const words = ['sandbox', 'serve', '--tls', '--verify-signatures', '--state', state, '--port', String(port)];
  const child = spawn(program, words, { env, stdio: ['ignore', 'pipe', 'ignore'] });
  for await (const line of createInterface(child.stdout)) return { child, url: line.split(' ').pop() };
  throw new Error('the sandbox did not start');
};

let { child, url } = await serve(0);
try {
  const ca = readFileSync(join(home, '.local/state/chimectl/sandbox-ca.pem'));
  // What a browser has by itself: sockets, which trust whom it trusts.
  globalThis.window = globalThis;
  globalThis.WebSocket = class extends WebSocket {
    constructor(address, protocols) {
      super(address, protocols, { ca });
    }
  };
  const chime = (await import('amazon-chime-sdk-js')).default;

  const app = chimectl('identity', 'create-app-instance', '--name', 'chat').AppInstanceArn;
  const user = id => {
    const words = ['identity', 'create-app-instance-user', '--app-instance-arn', app, '--app-instance-user-id', id];
    return chimectl(...words, '--name', id).AppInstanceUserArn;
  };
  const [ada, bob] = [user('ada'), user('bob.smith@example')];
  const as = (who, command, ...words) => chimectl('messaging', command, '--chime-bearer', who, ...words);
  const named = ['--name', 'general', '--member-arns', bob, '--app-instance-arn', app];
  const channel = as(ada, 'create-channel', ...named).ChannelArn;
  const send = (who, content) =>
    as(who, 'send-channel-message', '--channel-arn', channel, '--content', content, '--type', 'STANDARD', '--persistence',
      'PERSISTENT');
  send(ada, 'before');

  const client = new ChimeSDKMessagingClient({
    endpoint: url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'AKIDSANDBOX', secretAccessKey: 'sandbox', sessionToken: 'TOKEN/+=' },
    requestHandler: new NodeHttpHandler({ httpsAgent: new Agent({ ca }) }),
  });
  const events = [];
  let wake = () => {};
  const note = event => {
    events.push(event);
    wake();
  };
  /** Waits until an event is there that fits, and gives it. Events before it are gone then. */
  const next = async fits => {
    const timer = setTimeout(() => assert.fail(`not told in a minute; ${JSON.stringify(events)}`), 60_000);
    for (;;) {
      const at = events.findIndex(fits);
      if (at >= 0) {
        clearTimeout(timer);
        return events.splice(0, at + 1).pop();
      }
      await new Promise(resolve => (wake = resolve));
    }
  };
  const configuration = new chime.MessagingSessionConfiguration(bob, 'session-1', undefined, client);
  configuration.prefetchOn = chime.PrefetchOn.Connect;
  const session = new chime.DefaultMessagingSession(configuration, new chime.NoOpLogger());
  session.addObserver({
    messagingSessionDidStart: () => note({ type: 'did start' }),
    messagingSessionDidStartConnecting: reconnecting => note({ type: 'connecting', reconnecting }),
    messagingSessionDidStop: event => note({ type: 'did stop', code: event.code }),
    messagingSessionDidReceiveMessage: ({ type, headers, payload }) => note({ type, headers, payload: JSON.parse(payload) }),
  });
  await session.start();
  await next(event => event.type === 'SESSION_ESTABLISHED');
  const details = await next(event => event.type === 'CHANNEL_DETAILS');
  assert.equal(details.payload.Channel.Name, 'general');
  assert.deepEqual(details.payload.ChannelMessages.map(message => message.Content), ['before']);

  send(ada, 'hello');
  const message = await next(event => event.type === 'CREATE_CHANNEL_MESSAGE');
  assert.equal(message.payload.Content, 'hello');
  assert.equal(message.payload.Sender.Arn, ada);
  assert.equal(message.headers['x-amz-chime-message-type'], 'STANDARD');
  assert.ok(!Number.isNaN(new Date(message.payload.CreatedTimestamp).getTime()));
  const echo = send(bob, 'hello yourself');
  assert.equal((await next(event => event.type === 'CREATE_CHANNEL_MESSAGE')).payload.MessageId, echo.MessageId);

  const port = new URL(url).port;
  const ended = new Promise(resolve => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
  ({ child, url } = await serve(port));
  await next(event => event.type === 'connecting' && event.reconnecting);
  await next(event => event.type === 'SESSION_ESTABLISHED');
  send(ada, 'welcome back');
  assert.equal((await next(event => event.type === 'CREATE_CHANNEL_MESSAGE')).payload.Content, 'welcome back');
  session.stop();
  // It names no code itself, and the sandbox has none to add.
  assert.equal((await next(event => event.type === 'did stop')).code, 1005);

  // Who is nobody is told to stay away, and does.
  const stranger = new chime.MessagingSessionConfiguration(`${app}/user/nobody`, 'session-2', undefined, client);
  const refused = new chime.DefaultMessagingSession(stranger, new chime.NoOpLogger());
  await assert.rejects(refused.start(), event => event.code === 4003);
  console.log('A session of the SDK for JavaScript connects, prefetches, hears, comes back and is refused.');
} finally {
  child.kill();
  rmSync(home, { recursive: true, force: true });
}
process.exit(0);
