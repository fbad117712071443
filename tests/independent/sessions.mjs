// What a session of messaging has to do, whoever holds it: a client of `check_sessions.mjs`.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A state with people, and a served sandbox on it. */
export class World {
  constructor(program, ...words) {
    this.program = program;
    this.words = words;
    this.home = mkdtempSync(join(tmpdir(), 'chimectl-sessions-'));
    this.env = { PATH: process.env.PATH, HOME: this.home, AWS_REGION: 'us-east-1' };
    this.state = join(this.home, 'state.db');
  }

  /** Serves on a port; 0 picks one. */
  async serve(port) {
    const words = ['sandbox', 'serve', '--tls', '--state', this.state, '--port', String(port), ...this.words];
    this.child = spawn(this.program, words, { env: this.env, stdio: ['ignore', 'pipe', 'ignore'] });
    for await (const line of createInterface(this.child.stdout)) {
      this.url = line.split(' ').pop();
      return;
    }
    throw new Error('the sandbox did not start');
  }

  /** Ends the server, and starts it again at the same address. */
  async serveAgain() {
    const ended = new Promise(resolve => this.child.once('exit', resolve));
    this.child.kill('SIGTERM');
    await ended;
    await this.serve(new URL(this.url).port);
  }

  /** The file of the certificate authority, and what is in it. */
  get authority() {
    return join(this.home, '.local/state/chimectl/sandbox-ca.pem');
  }

  get ca() {
    return readFileSync(this.authority);
  }

  /** What a command on the same state prints, in a process of its own. */
  chimectl(...words) {
    const env = { ...this.env, CHIMECTL_SANDBOX_STATE: this.state };
    const said = execFileSync(this.program, ['--sandbox', '--output', 'json', ...words], { env, encoding: 'utf8' });
    return said && JSON.parse(said);
  }

  end() {
    this.child?.kill();
    rmSync(this.home, { recursive: true, force: true });
  }
}

/** What was told, in its order. */
export class Events {
  #events = [];
  #wake = () => {};

  note(event) {
    this.#events.push(event);
    this.#wake();
  }

  /** Waits for an event of a type, and gives it. Those before it are gone then. */
  async next(type, fits = () => true) {
    let timer;
    const late = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error(`no ${type} in a minute: ${JSON.stringify(this.#events)}`)), 60_000);
    });
    for (;;) {
      const at = this.#events.findIndex(event => event.type === type && fits(event));
      if (at >= 0) {
        clearTimeout(timer);
        return this.#events.splice(0, at + 1).pop();
      }
      await Promise.race([late, new Promise(resolve => (this.#wake = resolve))]);
    }
  }
}

/**
 * Plays a session: connect, prefetch, hear what another process does, come back after the server was started again, be refused.
 * `open(user, id, note)` opens one and gives what ends it; it is rejected with the code of a session that is refused.
 */
export async function play(world, open) {
  const app = world.chimectl('identity', 'create-app-instance', '--name', 'chat').AppInstanceArn;
  const user = id => {
    const words = ['identity', 'create-app-instance-user', '--app-instance-arn', app, '--app-instance-user-id', id];
    return world.chimectl(...words, '--name', id).AppInstanceUserArn;
  };
  const [ada, bob] = [user('ada'), user('bob.smith@example')];
  const as = (who, command, ...words) => world.chimectl('messaging', command, '--chime-bearer', who, ...words);
  const named = ['--name', 'general', '--member-arns', bob, '--app-instance-arn', app];
  const channel = as(ada, 'create-channel', ...named).ChannelArn;
  const kind = ['--type', 'STANDARD', '--persistence', 'PERSISTENT'];
  const send = (who, content) => as(who, 'send-channel-message', '--channel-arn', channel, '--content', content, ...kind);
  send(ada, 'before');

  const events = new Events();
  const stop = await open(bob, 'session-1', event => events.note(event));
  await events.next('SESSION_ESTABLISHED');
  const details = (await events.next('CHANNEL_DETAILS')).payload;
  assert.equal(details.Channel.Name, 'general');
  assert.deepEqual(details.ChannelMessages.map(message => message.Content), ['before']);

  send(ada, 'hello');
  const message = await events.next('CREATE_CHANNEL_MESSAGE');
  assert.equal(message.payload.Content, 'hello');
  assert.equal(message.payload.Sender.Arn, ada);
  assert.equal(message.headers['x-amz-chime-message-type'], 'STANDARD');
  assert.ok(!Number.isNaN(new Date(message.payload.CreatedTimestamp).getTime()));
  const echo = send(bob, 'hello yourself');
  assert.equal((await events.next('CREATE_CHANNEL_MESSAGE')).payload.MessageId, echo.MessageId);

  await world.serveAgain();
  await events.next('connecting', event => event.reconnecting);
  await events.next('SESSION_ESTABLISHED');
  send(ada, 'welcome back');
  assert.equal((await events.next('CREATE_CHANNEL_MESSAGE')).payload.Content, 'welcome back');
  await stop();
  // The client names no code itself, and the sandbox has none to add.
  assert.equal((await events.next('did stop')).code, 1005);

  await assert.rejects(open(`${app}/user/nobody`, 'session-2', () => {}), event => event.code === 4003);
}
