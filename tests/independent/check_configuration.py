"""Gives the AWS CLI and chimectl the same files and variables, and compares who signs what for whom, and where it goes.

Usage: check_configuration.py PATH_TO_CHIMECTL

Each case runs both programs against a server on loopback, which is STS as well. Compared are the id
of the key that signs, the session token, the region in the scope, what STS is asked for and by
whom; or that both send nothing. The AWS CLI is version 1, which is what can be installed from PyPI:
a case in which version 2 differs states what version 2 does, and why.
"""

import argparse
import http.server
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import threading
import urllib.parse
from concurrent.futures import ThreadPoolExecutor

import configuration_surroundings
import credentials_sources
from tally import Tally

CALL = ("chime-sdk-meetings", "get-meeting", "--meeting-id", "1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f")
TIMEOUT = 60
REFUSED = "refused"
ARN = "arn:aws:iam::123456789012:role/r"
COMPARED_OF_STS = ("Action", "RoleArn", "ExternalId", "DurationSeconds", "WebIdentityToken")
# A case that gives a whole identity for version 2 needs all of its parts.
PARTS = {"token": None, "region": "us-east-1", "sts": []}


def keys(name, more=""):
    """The keys of somebody, as lines of a section."""
    return f"aws_access_key_id = AKID{name}\naws_secret_access_key = secret\n{more}"


def role(more):
    """The lines of a role."""
    return f"role_arn = {ARN}\n{more}"


def process(name):
    """The line of a process that gives keys."""
    answer = f'{{"Version": 1, "AccessKeyId": "AKID{name}", "SecretAccessKey": "secret"}}'
    return f"credential_process = echo '{answer}'\n"


EXPIRED = '"Expiration": "2020-01-01T00:00:00Z", "SessionToken": "t",'
DEFAULT = f"[default]\n{keys('DEFAULT')}"
TWO = f"{DEFAULT}[prod]\n{keys('PROD')}"
ENVIRONMENT = {"AWS_ACCESS_KEY_ID": "AKIDENV", "AWS_SECRET_ACCESS_KEY": "secret"}
WEB = {"AWS_ROLE_ARN": ARN, "AWS_WEB_IDENTITY_TOKEN_FILE": "TOKEN"}

PROFILES = {
    "none named": {"credentials": TWO},
    "AWS_PROFILE": {"credentials": TWO, "AWS_PROFILE": "prod"},
    "AWS_DEFAULT_PROFILE": {"credentials": TWO, "AWS_DEFAULT_PROFILE": "prod"},
    "both": {
        "credentials": TWO,
        "AWS_PROFILE": "prod",
        "AWS_DEFAULT_PROFILE": "default",
        # Version 1 looks at AWS_DEFAULT_PROFILE first, version 2 at AWS_PROFILE.
        "version 2": {"signer": "AKIDPROD", **PARTS},
    },
    "unknown beside keys": {"credentials": TWO, "AWS_PROFILE": "gone", **ENVIRONMENT},
    "empty": {"credentials": TWO, "AWS_PROFILE": ""},
    "blank": {"credentials": TWO, "AWS_PROFILE": " "},
    "default without files": {"AWS_PROFILE": "default", **ENVIRONMENT},
    "flag over variable": {"credentials": TWO, "AWS_PROFILE": "default", "flags": ("--profile", "prod")},
    "flag over keys": {"credentials": TWO, "flags": ("--profile", "prod"), **ENVIRONMENT},
    "flag of none": {"credentials": TWO, "flags": ("--profile", "gone")},
    "empty flag": {"credentials": TWO, "AWS_PROFILE": "prod", "flags": ("--profile", "")},
    "variable under keys": {"credentials": TWO, "AWS_PROFILE": "prod", **ENVIRONMENT},
    "region of the profile": {"config": "[default]\nregion = eu-central-1\n", "credentials": TWO, "AWS_DEFAULT_REGION": None},
}

SOURCES = {
    "role": {"config": f"[default]\n{role('source_profile = prod')}\n", "credentials": TWO},
    "role with all": {
        "config": f"[default]\n{role('source_profile = prod')}\nexternal_id = ours\nduration_seconds = 1800\n",
        "credentials": TWO,
    },
    "duration that is none": {
        "config": f"[default]\n{role('source_profile = prod')}\nduration_seconds = soon\n",
        "credentials": TWO,
    },
    "own source": {"config": f"[default]\n{role('source_profile = default')}\n", "credentials": DEFAULT},
    "role of the environment": {
        "config": f"[profile r]\n{role('credential_source = Environment')}\n",
        "flags": ("--profile", "r"),
        **ENVIRONMENT,
    },
    "both sources": {
        "config": f"[default]\n{role('source_profile = prod')}\ncredential_source = Environment\n",
        "credentials": TWO,
    },
    "no source": {"config": f"[default]\n{role('')}", "credentials": TWO},
    "circle": {
        "config": f"[default]\n{role('source_profile = b')}\n[profile b]\n{role('source_profile = default')}\n"
    },
    "chain": {
        "config": f"[default]\n{role('source_profile = b')}\n[profile b]\n{role('source_profile = prod')}\n",
        "credentials": f"[prod]\n{keys('PROD')}",
    },
    "chain over a process": {
        "config": f"[default]\n{role('source_profile = b')}\n[profile b]\n{process('PROCESS')}",
    },
    "web identity over keys": {"credentials": DEFAULT, **WEB},
    "web identity under a role": {
        "config": f"[default]\n{role('source_profile = prod')}\n",
        "credentials": TWO,
        **WEB,
    },
    "web identity under --profile": {"credentials": TWO, "flags": ("--profile", "prod"), **WEB},
    "web identity of the profile": {
        "config": f"[default]\n{role('web_identity_token_file = TOKEN')}\n",
        "credentials": DEFAULT,
    },
    "web identity from both": {"config": "[default]\nweb_identity_token_file = TOKEN\n", "AWS_ROLE_ARN": ARN},
    "web identity without role": {"credentials": DEFAULT, "AWS_WEB_IDENTITY_TOKEN_FILE": "TOKEN"},
    "web identity, empty file": {"credentials": DEFAULT, **WEB, "AWS_WEB_IDENTITY_TOKEN_FILE": ""},
    "web identity, no file": {"credentials": DEFAULT, **WEB, "AWS_WEB_IDENTITY_TOKEN_FILE": "/missing"},
    "credentials file over process": {"config": f"[default]\n{process('PROCESS')}", "credentials": DEFAULT},
    "process over config file": {"config": f"[default]\n{keys('CONFIG')}{process('PROCESS')}"},
    "credentials file over config file": {"config": f"[default]\n{keys('CONFIG')}", "credentials": DEFAULT},
    "half a pair": {"credentials": DEFAULT, "AWS_ACCESS_KEY_ID": "AKIDENV"},
    "the other half": {"credentials": DEFAULT, "AWS_SECRET_ACCESS_KEY": "secret"},
    "half a pair in a file": {"credentials": "[default]\naws_access_key_id = A\n"},
    "halves in two files": {
        "config": "[default]\naws_secret_access_key = s\n",
        "credentials": "[default]\naws_access_key_id = A\n",
    },
    "single sign-on of no session": {
        "config": "[default]\nsso_session = s\nsso_account_id = 1\nsso_role_name = r\n",
    },
    "security token": {**ENVIRONMENT, "AWS_SECURITY_TOKEN": "old"},
    "both tokens": {**ENVIRONMENT, "AWS_SECURITY_TOKEN": "old", "AWS_SESSION_TOKEN": "new"},
    "empty security token": {**ENVIRONMENT, "AWS_SECURITY_TOKEN": "", "AWS_SESSION_TOKEN": "new"},
    "security token in a file": {
        "credentials": f"{DEFAULT}aws_session_token = new\naws_security_token = old\n",
    },
    "line feed in the key": {**ENVIRONMENT, "AWS_ACCESS_KEY_ID": "AKID\n"},
    "line feed in the token": {**ENVIRONMENT, "AWS_SESSION_TOKEN": "t\n"},
    "expired process": {
        "config": "[default]\n" + process("P").replace("1,", f"1, {EXPIRED}", 1),
    },
}

MINE = keys("MINE")
SYNTAX = {
    "colons": {"config": f"[default]\n{MINE}region: eu-west-1\n".replace(" =", ":"), "AWS_DEFAULT_REGION": None},
    "indented section": {"config": "".join(f"  {line}\n" for line in f"[default]\n{MINE}".splitlines())},
    "tab": {"config": f"\t[default]\n{MINE}"},
    "continuation": {"config": f"[default]\nregion = eu-west-1\n  eu-west-2\n{MINE}"},
    "comments": {"config": f"# x\n[default] # x\n  ; x\n{MINE}  # x\n"},
    "upper case": {"config": f"[default]\n{MINE}".replace("aws_access", "AWS_Access")},
    "inherited": {"config": f"[DEFAULT]\n{MINE}[default]\n[profile p]\n", "flags": ("--profile", "p")},
    "inherited in credentials": {"credentials": f"[DEFAULT]\n{MINE}[p]\n", "flags": ("--profile", "p")},
    "default twice": {"config": f"[profile default]\n{keys('FIRST')}[default]\n{keys('LAST')}"},
    "default twice, turned": {"config": f"[default]\n{keys('FIRST')}[profile default]\n{keys('LAST')}"},
    "double quotes": {"config": f'[profile "my p"]\n{MINE}', "flags": ("--profile", "my p")},
    "single quotes": {"config": f"[profile 'my p']\n{MINE}", "AWS_PROFILE": "my p"},
    "quotes for nothing": {"config": f'[profile "p"]\n{MINE}', "AWS_PROFILE": "p"},
    "backslash": {"config": f"[profile my\\ p]\n{MINE}", "AWS_PROFILE": "my p"},
    "blank in credentials": {"credentials": f"[my p]\n{MINE}", "AWS_PROFILE": "my p"},
    "beyond ASCII": {"config": f"[profile pröd]\n{MINE}", "AWS_PROFILE": "pröd"},
    "source beyond ASCII": {
        "config": f"[default]\n{role('source_profile = my pröd')}\n",
        "credentials": f"[my pröd]\n{MINE}",
    },
    "no profile by its name": {"config": f"[p]\n{MINE}", "AWS_PROFILE": "p"},
    "no profile by its blanks": {"config": f"[ profile p ]\n{MINE}", "AWS_PROFILE": "p"},
    "no profile by its letters": {"config": f"[PROFILE p]\n{MINE}", "AWS_PROFILE": "p"},
    "two words": {"config": f"[profile my p]\n{MINE}", "AWS_PROFILE": "my p"},
    "prefix in credentials": {"credentials": f"[profile p]\n{MINE}", "AWS_PROFILE": "p"},
    "longer prefix": {"config": f"[profiles p]\n{MINE}", "AWS_PROFILE": "p"},
    "section twice": {"config": f"[default]\n[default]\n{MINE}"},
    "key twice": {"credentials": f"[default]\n{MINE}{MINE}"},
    "key without value": {"config": "[default]\nregion\n", **ENVIRONMENT},
    "text before a section": {"config": "region = x\n[default]\n", **ENVIRONMENT},
    "empty section name": {"config": "[]\n", **ENVIRONMENT},
    "empty key": {"config": "[default]\n= x\n", **ENVIRONMENT},
    "byte order mark": {"config": "\ufeff[default]\n", **ENVIRONMENT},
    "nested without =": {"config": "[default]\ns3 =\n  x\n", **ENVIRONMENT},
    "nested": {"config": f"[default]\ns3 =\n  x = y\n{MINE}"},
    "carriage returns": {"config": f"[default]\n{MINE}".replace("\n", "\r\n")},
    "invalid": {"config": b"[default]\nregion = \xff\n", **ENVIRONMENT},
    "path with a variable": {"credentials": TWO, "AWS_SHARED_CREDENTIALS_FILE": "${HOME}/.aws/credentials"},
    "path with a home": {"credentials": TWO, "AWS_SHARED_CREDENTIALS_FILE": "~/.aws/credentials"},
    "empty path": {"credentials": TWO, "AWS_SHARED_CREDENTIALS_FILE": "", **ENVIRONMENT},
    "path of a directory": {"credentials": TWO, "AWS_CONFIG_FILE": "~", **ENVIRONMENT},
}


class Server(http.server.ThreadingHTTPServer):
    """The service and STS, which remember what they were asked."""

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.signed = None
        self.sts = []
        threading.Thread(target=self.serve_forever, daemon=True).start()


class Handler(http.server.BaseHTTPRequestHandler):
    """Answers any request."""

    def do_GET(self):
        """The service."""
        scope = re.search(r"Credential=([^/]+)/\d{8}/([^/]+)/", self.headers["Authorization"])
        signer, region = scope.groups()
        token = self.headers.get("X-Amz-Security-Token")
        self.server.signed = {"signer": signer, "token": token, "region": region}
        self.reply("application/json", "{}")

    def do_POST(self):
        """STS."""
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        asked = dict(urllib.parse.parse_qsl(body))
        signer = re.search(r"Credential=([^/]+)/", self.headers.get("Authorization", ""))
        self.server.sts.append(
            {**{name: asked.get(name) for name in COMPARED_OF_STS}, "signer": signer and signer[1]}
        )
        action = asked["Action"]
        key = f"ASIA{action.upper()}{len(self.server.sts)}"
        self.reply(
            "text/xml",
            f'<{action}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><{action}Result>'
            f"<Credentials><AccessKeyId>{key}</AccessKeyId><SecretAccessKey>s</SecretAccessKey>"
            "<SessionToken>t</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials>"
            "<AssumedRoleUser><AssumedRoleId>A:s</AssumedRoleId>"
            "<Arn>arn:aws:sts::123456789012:assumed-role/r/s</Arn></AssumedRoleUser>"
            f"</{action}Result></{action}Response>",
        )

    def reply(self, kind, text):
        """Answers with success."""
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text.encode())

    def log_message(self, *_):
        """Says nothing."""


def outcome(program, case):
    """Who signs the request of a program, and what it says."""
    server = Server()
    url = f"http://127.0.0.1:{server.server_port}"
    with tempfile.TemporaryDirectory() as home:
        pathlib.Path(home, "token").write_text("a.web.token", encoding="utf-8")
        pathlib.Path(home, ".aws").mkdir()
        token = str(pathlib.Path(home, "token"))
        for name in ("config", "credentials"):
            if text := case.get(name):
                if isinstance(text, str):
                    text = text.replace("TOKEN", token).encode()
                pathlib.Path(home, ".aws", name).write_bytes(text)
        variables = {
            "PATH": os.environ["PATH"],
            "HOME": home,
            "LC_ALL": "C.UTF-8",
            "AWS_EC2_METADATA_DISABLED": "true",
            "AWS_DEFAULT_REGION": "us-east-1",
            "AWS_ENDPOINT_URL_STS": url,
            **{name: value for name, value in case.items() if name.isupper()},
        }
        variables = {
            name: token if value == "TOKEN" else value
            for name, value in variables.items()
            if value is not None
        }
        done = subprocess.run(
            [*program, *CALL, "--endpoint-url", url, *case.get("flags", ())],
            env=variables,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=TIMEOUT,
            check=False,
        )
    server.shutdown()
    server.server_close()
    said = f"exit status {done.returncode}: {done.stderr.decode(errors='replace')[-500:]}"
    if server.signed:
        return {**server.signed, "sts": server.sts}, said
    # Neither success nor a signal is a refusal.
    return REFUSED if done.returncode > 0 else done.returncode, said


def main():
    """Compares every case."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("chimectl")
    chimectl = (os.path.abspath(parser.parse_args().chimectl),)
    aws = (sys.executable, "-m", "awscli")
    tally = Tally()
    groups = {"profile in force": PROFILES, "sources of credentials": SOURCES, "syntax of the files": SYNTAX}
    with ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        for group, cases in groups.items():
            with tally.group(group):
                both = lambda case: (outcome(aws, case), outcome(chimectl, case))
                for name, (theirs, ours) in zip(cases, pool.map(both, cases.values())):
                    expected = cases[name].get("version 2", theirs[0])
                    what = f"{group}: {name} (the AWS CLI: {theirs[1]!r}; chimectl: {ours[1]!r})"
                    tally.equal(ours[0], expected, what)
    credentials_sources.check(tally, aws, chimectl)
    configuration_surroundings.check(tally, aws, chimectl)
    return tally.finish()


if __name__ == "__main__":
    sys.exit(main())
