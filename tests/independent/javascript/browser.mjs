// Makes the calls that the page's own server hands out, and tells it what they come to.

import * as identity from "@aws-sdk/client-chime-sdk-identity";
import * as mediaPipelines from "@aws-sdk/client-chime-sdk-media-pipelines";
import * as meetings from "@aws-sdk/client-chime-sdk-meetings";
import * as messaging from "@aws-sdk/client-chime-sdk-messaging";
import * as voice from "@aws-sdk/client-chime-sdk-voice";
import * as sts from "@aws-sdk/client-sts";
import { caller } from "./outcome.cjs";

const modules = {
  "chime-sdk-identity": identity,
  "chime-sdk-media-pipelines": mediaPipelines,
  "chime-sdk-meetings": meetings,
  "chime-sdk-messaging": messaging,
  "chime-sdk-voice": voice,
  sts,
};
const call = caller((service) => modules[service], new URLSearchParams(location.search).get("endpoint"));

for (;;) {
  const next = await (await fetch("/next")).json();
  if (next === null) break;
  await fetch("/outcome", { method: "POST", body: JSON.stringify(await call(next)) });
}
