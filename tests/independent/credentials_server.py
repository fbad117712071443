"""A server on loopback that is the service and everything that hands out credentials.

What it answers is told by a dictionary: for each of STS, single sign-on, OIDC, sign-in, container and
instance. It remembers what it was asked.
"""

import http.server
import json
import re
import threading
import urllib.parse

PORTAL, OIDC, SIGN_IN, CONTAINER = "/federation/credentials", "/token", "/v1/token", "/container"
METADATA = "/latest/"
COMPARED_OF_STS = ("Action", "RoleArn", "ExternalId", "DurationSeconds", "WebIdentityToken", "SerialNumber", "TokenCode")


class Server(http.server.ThreadingHTTPServer):
    """The server. `plays` says what it answers where it does not give credentials."""

    def __init__(self, plays=None):
        super().__init__(("127.0.0.1", 0), Handler)
        self.plays = plays or {}
        self.asked = []
        self.signed = []
        self.url = f"http://127.0.0.1:{self.server_port}"
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def close(self):
        """Ends the server."""
        self.shutdown()
        self.server_close()


class Handler(http.server.BaseHTTPRequestHandler):
    """Answers any request."""

    def do_GET(self):
        """The service, single sign-on, a container or an instance."""
        path = self.path.split("?")[0]
        if path == PORTAL:
            asked = dict(urllib.parse.parse_qsl(self.path.partition("?")[2]))
            self.remember("portal", token=self.headers["x-amz-sso_bearer_token"], **asked)
            return self.play("portal", {"roleCredentials": {
                "accessKeyId": "ASIASSO", "secretAccessKey": "s", "sessionToken": "t", "expiration": 4070908800000,
            }})
        if path == CONTAINER:
            self.remember("container", authorization=self.headers["Authorization"])
            return self.play("container", self.machine("CONTAINER"))
        if path.startswith(METADATA):
            self.remember("instance", token=self.headers["x-aws-ec2-metadata-token"], path=path)
            if path.endswith("/security-credentials/"):
                return self.play("roles", "role")
            return self.play("instance", self.machine("INSTANCE"))
        scope = re.search(r"Credential=([^/]+)/\d{8}/([^/]+)/", self.headers.get("Authorization", ""))
        if scope:
            self.server.signed.append((*scope.groups(), self.headers.get("X-Amz-Security-Token")))
        self.reply(200, "application/json", "{}")

    @staticmethod
    def machine(name):
        """What a machine hands out."""
        return {
            "Code": "Success", "AccessKeyId": f"ASIA{name}", "SecretAccessKey": "s", "Token": "t",
            "Expiration": "2099-01-01T00:00:00Z", "LastUpdated": "2026-01-01T00:00:00Z", "Type": "AWS-HMAC",
        }

    def do_PUT(self):
        """The session token of an instance."""
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.remember("session")
        self.play("session", "session-token", {"x-aws-ec2-metadata-token-ttl-seconds": "21600"})

    def do_POST(self):
        """STS, OIDC or sign-in."""
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        if self.path == OIDC:
            self.remember("oidc", **json.loads(body))
            return self.play("oidc", {
                "accessToken": "renewed", "tokenType": "Bearer", "expiresIn": 3600, "refreshToken": "refresh2",
            })
        if self.path == SIGN_IN:
            proof = self.headers["DPoP"]
            self.remember("sign-in", proof_parts=len((proof or "").split(".")), **json.loads(body))
            return self.play("sign-in", {
                "accessToken": {"accessKeyId": "ASIALOGIN2", "secretAccessKey": "s", "sessionToken": "t2"},
                "tokenType": "aws_sigv4", "expiresIn": 900, "refreshToken": "refresh2",
            })
        asked = dict(urllib.parse.parse_qsl(body))
        signer = re.search(r"Credential=([^/]+)/", self.headers.get("Authorization", ""))
        self.remember("sts", signer=signer and signer[1], **{name: asked.get(name) for name in COMPARED_OF_STS})
        played = self.server.plays.get("sts", {})
        if "status" in played:
            return self.reply(played["status"], "text/xml", played["body"])
        action = asked["Action"]
        count = sum(kind == "sts" for kind, _ in self.server.asked)
        end = played.get("end", "2099-01-01T00:00:00Z")
        return self.reply(
            200,
            "text/xml",
            f'<{action}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><{action}Result>'
            f"<Credentials><AccessKeyId>ASIAROLE{count}</AccessKeyId><SecretAccessKey>s</SecretAccessKey>"
            f"<SessionToken>t</SessionToken><Expiration>{end}</Expiration></Credentials>"
            "<AssumedRoleUser><AssumedRoleId>A:s</AssumedRoleId>"
            "<Arn>arn:aws:sts::123456789012:assumed-role/r/s</Arn></AssumedRoleUser>"
            f"</{action}Result></{action}Response>",
        )

    def remember(self, kind, **what):
        """Keeps what was asked for."""
        self.server.asked.append((kind, what))

    def play(self, kind, otherwise, headers=None):
        """Answers as the case says, else with `otherwise`."""
        played = self.server.plays.get(kind, {})
        body = played.get("body", otherwise)
        body = body if isinstance(body, str) else json.dumps(body)
        self.reply(played.get("status", 200), "application/json", body, headers)

    def reply(self, status, kind, text, headers=None):
        """Answers."""
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(text.encode())))
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(text.encode())

    def log_message(self, *_):
        """Says nothing."""
