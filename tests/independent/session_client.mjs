// A session of the SDK for JavaScript, in Node.js and in a page.
import { ChimeSDKMessagingClient } from '@aws-sdk/client-chime-sdk-messaging';
import {
  DefaultMessagingSession,
  MessagingSessionConfiguration,
  NoOpLogger,
  PrefetchOn,
} from 'amazon-chime-sdk-js';

/** Opens a session of `user` that tells `note` what it is told; gives what ends it. */
export async function open(endpoint, more, user, id, note) {
  const client = new ChimeSDKMessagingClient({
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'AKIDSANDBOX', secretAccessKey: 'sandbox', sessionToken: 'TOKEN/+=' },
    ...more,
  });
  const configuration = new MessagingSessionConfiguration(user, id, undefined, client);
  configuration.prefetchOn = PrefetchOn.Connect;
  const session = new DefaultMessagingSession(configuration, new NoOpLogger());
  session.addObserver({
    messagingSessionDidStart: () => note({ type: 'did start' }),
    messagingSessionDidStartConnecting: reconnecting => note({ type: 'connecting', reconnecting }),
    messagingSessionDidStop: event => note({ type: 'did stop', code: event.code }),
    messagingSessionDidReceiveMessage: ({ type, headers, payload }) =>
      note({ type, headers, payload: JSON.parse(payload) }),
  });
  await session.start();
  return () => session.stop();
}
