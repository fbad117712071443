"""Compares who signs, what is asked for and what is kept where credentials are handed out.

Each case is played to the AWS CLI and to chimectl, in a home of its own; those of the cache also to one
after the other in the same home. The AWS CLI is version 1: a case in which version 2 differs, or in
which chimectl differs on purpose (docs/moving-from-the-aws-cli.md has a row for it), says so.
"""

import datetime
import functools
import hashlib
import importlib.util
import itertools
import json
import os
import pathlib
import stat
import subprocess
import tempfile
from concurrent.futures import ThreadPoolExecutor

import credentials_server

CALL = ("chime-sdk-meetings", "get-meeting", "--meeting-id", "1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f")
TIMEOUT = 60
ARN = "arn:aws:iam::123456789012:role/r"
KEYS = "aws_access_key_id = AKIDBASE\naws_secret_access_key = secret\n"
SESSION = "office"
START = "https://office.awsapps.com/start"
LOGIN = "arn:aws:sts::123456789012:assumed-role/Admin/admin"
# A key that was made for this check.
PEM = """-----BEGIN EC PRIVATE KEY-----
MHcCAQEEIAnSoIwxseq1Sg/U8+qIBvweegQggC7A18kPDR7vZHgxoAoGCCqGSM49
AwEHoUQDQgAEvoe0DnwegpVF1ifvhqYRP6gM8flWPHzmTcMSiM63bsaHqMJYIfhI
JsfgrYzDjL/+m2uLFuAf20eGQI5gArgQAA==
-----END EC PRIVATE KEY-----
"""

# Where sign-ins are kept.
SIGN_INS = (".aws/sso/cache", ".aws/login/cache", "logins")


def soon(minutes, form="%Y-%m-%dT%H:%M:%SZ"):
    """The time in so many minutes."""
    now = datetime.datetime.now(datetime.timezone.utc)
    return (now + datetime.timedelta(minutes=minutes)).strftime(form)


def sha1(text):
    """The name of a file of the AWS CLI."""
    return hashlib.sha1(text.encode()).hexdigest()


def role(more):
    """A configuration with a role, whose profile has more lines."""
    return f"[profile base]\n{KEYS}[default]\nrole_arn = {ARN}\nsource_profile = base\n{more}"


# The name under which the plain role is kept.
PLAIN = sha1(json.dumps({"RoleArn": ARN}))
SSO = (
    f"[default]\nsso_session = {SESSION}\nsso_account_id = 123456789012\nsso_role_name = r\n"
    f"[sso-session {SESSION}]\nsso_region = us-east-1\nsso_start_url = {START}\n"
)
LEGACY = (
    f"[default]\nsso_account_id = 123456789012\nsso_role_name = r\nsso_region = us-east-1\nsso_start_url = {START}\n"
)


class World:
    """A home, a server, and what is played to programs there."""

    def __init__(self, case):
        self.case = case
        self.server = credentials_server.Server(case.get("plays"))
        self.directory = tempfile.TemporaryDirectory()
        self.home = pathlib.Path(self.directory.name)
        self.write("token", case.get("token", "a.web.token"))
        for path, text in case.get("files", {}).items():
            self.write(path, text if isinstance(text, str) else json.dumps(text))
        if config := case.get("config"):
            self.write(".aws/config", self.filled(config))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.server.close()
        self.directory.cleanup()

    def filled(self, text):
        """A text with the places of this world."""
        return text.replace("HOME", str(self.home)).replace("SERVER", self.server.url)

    def write(self, path, text):
        """Writes a file in the home."""
        path = self.home / path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="")

    def run(self, program):
        """Runs a program: who signed, what was asked for meanwhile, and how it ended."""
        server, case = self.server, self.case
        before = len(server.asked), len(server.signed)
        variables = {
            "PATH": os.environ["PATH"],
            "HOME": str(self.home),
            "LC_ALL": "C.UTF-8",
            "AWS_EC2_METADATA_DISABLED": "true",
            "AWS_DEFAULT_REGION": "us-east-1",
            "AWS_MAX_ATTEMPTS": "1",
            **{f"AWS_ENDPOINT_URL_{name}": server.url for name in ("STS", "SSO", "SSO_OIDC", "SIGNIN")},
            **{name: self.filled(value) for name, value in case.get("variables", {}).items()},
        }
        done = subprocess.run(
            [*program, *CALL, "--endpoint-url", server.url, *case.get("flags", ())],
            env=variables,
            input=case.get("input", "").encode(),
            capture_output=True,
            timeout=TIMEOUT,
            check=False,
            # Without a terminal, so that codes are read from standard input.
            start_new_session=True,
        )
        asked, signed = server.asked[before[0]:], server.signed[before[1]:]
        return {
            "signed": signed,
            "asked": asked,
            "ended": "done" if done.returncode == 0 else "refused" if done.returncode > 0 else done.returncode,
        }, f"exit status {done.returncode}: {done.stderr.decode(errors='replace')[-600:]}"

    def kept(self, path=".aws/cli/cache"):
        """The files of a cache, with the members that matter."""
        found = {}
        for file in sorted((self.home / path).glob("*.json")):
            try:
                found[file.name] = json.loads(file.read_text(encoding="utf-8")).get("Credentials")
            except ValueError:
                found[file.name] = "broken"
        return found

    def modes(self):
        """Whether the cache is for the user alone."""
        cache = self.home / ".aws/cli/cache"
        files = [stat.S_IMODE(file.stat().st_mode) for file in cache.glob("*.json")]
        return stat.S_IMODE(cache.stat().st_mode), set(files)


ROLES = {
    "plain": {"config": role("")},
    "named": {"config": role("role_session_name = me\n")},
    "unnamed": {"config": role("role_session_name =\n")},
    "external": {"config": role("external_id = ours\n")},
    "external, beyond ASCII": {"config": role('external_id = üñ"\\😀\n')},
    "duration": {"config": role("duration_seconds = 1800\n")},
    "duration as Python has it": {"config": role("duration_seconds = +1_800\n")},
    "duration that is none": {"config": role("duration_seconds = 1800.0\n")},
    "all": {"config": role("duration_seconds = 3600\nexternal_id = ours\nrole_session_name = me\n")},
    "device": {"config": role("mfa_serial = arn:aws:iam::123456789012:mfa/me\n"), "input": "123456\n"},
    "device and all": {
        "config": role("mfa_serial = GAHT12345678\nduration_seconds = 900\nexternal_id = ours\nrole_session_name = me\n"),
        "input": "654321\n",
    },
    "chain": {
        "config": f"[profile base]\n{KEYS}[profile b]\nrole_arn = {ARN}b\nsource_profile = base\n"
        f"[default]\nrole_arn = {ARN}\nsource_profile = b\n",
    },
    "over a process": {
        "config": "[profile base]\ncredential_process = cat HOME/given.json\n"
        f"[default]\nrole_arn = {ARN}\nsource_profile = base\n",
        "files": {"given.json": {"Version": 1, "AccessKeyId": "AKIDPROCESS", "SecretAccessKey": "s"}},
    },
    "of the environment": {
        "config": f"[default]\nrole_arn = {ARN}\ncredential_source = Environment\n",
        "variables": {"AWS_ACCESS_KEY_ID": "AKIDENV", "AWS_SECRET_ACCESS_KEY": "s"},
        # By AWS_PROFILE the keys themselves would count.
        "flags": ("--profile", "default"),
    },
    "web identity": {"config": f"[default]\nrole_arn = {ARN}\nweb_identity_token_file = HOME/token\n"},
    "web identity, named": {
        "config": f"[default]\nrole_arn = {ARN}\nweb_identity_token_file = HOME/token\nrole_session_name = me\n",
    },
    "web identity of variables": {
        "variables": {"AWS_ROLE_ARN": ARN, "AWS_WEB_IDENTITY_TOKEN_FILE": "HOME/token", "AWS_ROLE_SESSION_NAME": "me"},
    },
    "web identity, lines": {
        "config": f"[default]\nrole_arn = {ARN}\nweb_identity_token_file = HOME/token\n",
        "token": "a.web.token\r\nü\n",
    },
}


def sequences():
    """A role is asked for once, whichever program comes first."""
    for name, case in ROLES.items():
        yield functools.partial(sequence, name, case)


def sequence(name, case, aws, chimectl):
    """The runs of one role: both programs in either order, and each by itself."""
    found, named = [], {}
    for order in ((aws, chimectl), (chimectl, aws), (aws,), (chimectl,)):
        with World(case) as world:
            runs = [world.run(program) for program in order]
            said = f"cache: {name}: {[run[1] for run in runs]}"
            outcomes = [run[0] for run in runs]
            found.append(({run["ended"] for run in outcomes}, {"done"}, said))
            found.append((outcomes[-1]["signed"], outcomes[0]["signed"], said))
            for later in outcomes[1:]:
                found.append((later["asked"], [], f"{said}: the second asks again"))
            named[order] = (outcomes[0]["asked"], world.kept())
            if order[0] == chimectl:
                found.append((world.modes(), (0o700, {0o600}), said))
    found.append((named[(chimectl,)], named[(aws,)], f"cache: {name}: what is asked for and kept"))
    return found


def shelf_life():
    """How long kept credentials are used, and what becomes of files that are none."""
    given = {"AccessKeyId": "ASIAKEPT", "SecretAccessKey": "s", "SessionToken": "t"}
    forms = ("%Y-%m-%dT%H:%M:%SZ", "%Y-%m-%dT%H:%M:%SUTC", "%Y-%m-%dT%H:%M:%S+00:00")
    for minutes, form in itertools.product((-60, -1, 1, 10, 14, 16, 60), forms):
        content = {"Credentials": {**given, "Expiration": soon(minutes, form)}}
        case = {"config": role(""), "files": {f".aws/cli/cache/{PLAIN}.json": content}}
        yield compare("shelf life", f"{minutes} minutes, {form}", case)
    good = {**given, "Expiration": soon(60)}
    for content in (
        "", "{", "[]", "null", "{}", '{"Credentials": {}}', "\0", json.dumps({"Credentials": good})[:-4],
        *(json.dumps({"Credentials": {name: value for name, value in good.items() if name != left}}) for left in good),
        json.dumps({"Credentials": {**good, "Expiration": "soon"}}),
        json.dumps({"Credentials": {**good, "AccessKeyId": 5}}),
    ):
        yield functools.partial(broken, content)
    for minutes in (-5, 1, 14, 16, 60):
        yield functools.partial(given_for, minutes)


def broken(content, _, chimectl):
    """The AWS CLI ends at a file that is broken (255); chimectl asks again and replaces it."""
    what = f"broken cache {content!r}"
    with World({"config": role(""), "files": {f".aws/cli/cache/{PLAIN}.json": content}}) as world:
        outcome, said = world.run(chimectl)
        signers = [signer for signer, *_ in outcome["signed"]]
        kept = world.kept().get(f"{PLAIN}.json", {}).get("AccessKeyId")
        return [(signers, ["ASIAROLE1"], f"{what}: {said}"), (kept, "ASIAROLE1", what)]


def given_for(minutes, aws, chimectl):
    """What STS gives for so long is kept, and used again only if it is good for long enough."""
    expected = {-5: [("refused", 1)] * 2, 1: [("done", 1)] * 2, 14: [("done", 1)] * 2}
    expected = expected.get(minutes, [("done", 1), ("done", 0)])
    found = []
    for order in itertools.product((aws, chimectl), repeat=2):
        with World({"config": role(""), "plays": {"sts": {"end": soon(minutes)}}}) as world:
            outcomes = [world.run(program) for program in order]
            what = f"{minutes} minutes, {[program == aws for program in order]}: {[said for _, said in outcomes]}"
            found.append(([(outcome["ended"], len(outcome["asked"])) for outcome, _ in outcomes], expected, what))
    return found


def compare(group, name, case):
    """A case for both programs, each in a world of its own."""
    return functools.partial(compared, f"{group}: {name}", case)


def compared(what, case, aws, chimectl):
    """Who signed, what was asked for, what is kept of sign-ins and how both programs ended."""
    outcomes = []
    for program in (aws, chimectl):
        with World(case) as world:
            outcome, said = world.run(program)
            files = [(place, file) for place in SIGN_INS for file in (world.home / place).glob("*.json")]
            outcome["sign-ins"] = {place: kept_of_sign_in(file) for place, file in files}
            outcomes.append((outcome, said))
    (theirs, they), (ours, we) = outcomes
    for ignored in case.get("ignored", ()):
        del theirs[ignored], ours[ignored]
    what = f"{what} (the AWS CLI: {they!r}; chimectl: {we!r})"
    return [(ours["ended"], case["expected"], what) if "expected" in case else (ours, theirs, what)]


def kept_of_sign_in(file):
    """The members of a sign-in, without the times, which differ by a second."""
    try:
        content = json.loads(file.read_text(encoding="utf-8"))
    except ValueError:
        return "broken"
    if not isinstance(content, dict):
        return content
    if isinstance(content.get("accessToken"), dict):
        content["accessToken"].pop("expiresAt", None)
    content.pop("expiresAt", None)
    return content


def codes():
    """What is typed for a device."""
    config = role("mfa_serial = GAHT12345678\n")
    for typed in ("123456\n", "123456", "000000\nmore\n"):
        yield compare("device", repr(typed), {"config": config, "input": typed})
    # Blanks are no part of a code to chimectl; to STS they are.
    for typed in ("123456\r\n", " 123456 \n"):
        yield compare("device", repr(typed), {"config": config, "input": typed, "expected": "done"})
    for typed in ("", "\n"):
        yield compare("device", repr(typed), {"config": config, "input": typed, "ignored": ("asked",)})
    refusal = "<ErrorResponse><Error><Code>AccessDenied</Code><Message>no such code</Message></Error></ErrorResponse>"
    plays = {"sts": {"status": 403, "body": refusal}}
    yield compare("device", "refused", {"config": config, "input": "123456\n", "plays": plays})


def processes():
    """What a process prints, and how it is called."""
    good = {"Version": 1, "AccessKeyId": "AKIDPROCESS", "SecretAccessKey": "secret"}
    answers = [
        good,
        {**good, "SessionToken": "t"},
        {**good, "SessionToken": "t", "Expiration": soon(60)},
        {**good, "SessionToken": "t", "Expiration": soon(5)},
        {**good, "SessionToken": "t", "Expiration": soon(-5)},
        {**good, "Expiration": soon(60, "%Y-%m-%dT%H:%M:%S+00:00")},
        {**good, "Expiration": "2099-01-01T00:00:00.123456Z"},
        {**good, "Expiration": "2099-01-01 00:00:00Z"},
        {**good, "Expiration": "soon"},
        {**good, "Expiration": None},
        {**good, "SessionToken": None},
        {**good, "Version": 2},
        {**good, "Version": "1"},
        {**good, "Version": 1.0},
        {**good, "Version": None},
        {name: value for name, value in good.items() if name != "Version"},
        {name: value for name, value in good.items() if name != "AccessKeyId"},
        {name: value for name, value in good.items() if name != "SecretAccessKey"},
        {**good, "More": [1]},
        [], "text", {}, None,
    ]
    texts = [*(json.dumps(answer) for answer in answers), "", "{", "no json", json.dumps(good) + "x", f" {json.dumps(good)}\n\n"]
    for text in texts:
        yield compare("process", repr(text), {
            "config": "[default]\ncredential_process = cat HOME/given.json\n", "files": {"given.json": text},
        })
    commands = [
        "cat 'HOME/a file'", 'cat "HOME/a file"', "cat HOME/a\\ file", "cat HOME/a file", "'cat' HOME/'a file'",
        "cat ~/plain", "cat $HOME/plain", "cat HOME/plain | cat", "cat HOME/plain; true", "cat HOME/plain #x",
        "cat HOME/plai*", "sh -c 'cat \"$HOME/plain\" | cat'", "HOME/missing", "missing-program", "false", "",
        "cat 'HOME/plain", 'cat "HOME/plain', "cat HOME/plain\\", "'' HOME/plain", "HOME/plain", "HOME",
        "sh -c 'echo sorry >&2; exit 3'", "sh -c 'cat HOME/plain; exit 1'", "sh -c 'echo noise >&2; cat HOME/plain'",
        "sh -c 'read line; echo $line'", "env -i cat HOME/plain",
    ]
    for command in commands:
        yield compare("process", command, {
            "config": f"[default]\ncredential_process = {command}\n",
            "files": {"a file": json.dumps(good), "plain": json.dumps(good)},
            "input": json.dumps(good) + "\n",
        })


def sign_ons():
    """Sign-ins of single sign-on: how good they are, and whether they can be renewed."""
    renewable = {
        "refreshToken": "refresh", "clientId": "client", "clientSecret": "hidden",
        "registrationExpiresAt": soon(600), "region": "us-east-1", "startUrl": START,
    }
    refused = {"oidc": {"status": 400, "body": {"error": "invalid_grant", "__type": "InvalidGrantException"}}}
    files = {"session": (SSO, SESSION), "legacy": (LEGACY, START)}
    for (form, (config, of)), minutes, more, plays in itertools.product(
        files.items(),
        (-600, -1, 4, 14, 16, 300),
        ({}, renewable, {**renewable, "registrationExpiresAt": soon(-5)}, {**renewable, "refreshToken": None}),
        ({}, refused),
    ):
        more = {name: value for name, value in more.items() if value is not None}
        sign_in = {"accessToken": "signed-in", "expiresAt": soon(minutes), **more}
        case = {
            "config": config, "plays": plays, "files": {f".aws/sso/cache/{sha1(of)}.json": sign_in},
        }
        yield compare("single sign-on", f"{form}, {minutes} min, {sorted(more)}, {bool(plays)}", case)
    good = {"accessToken": "signed-in", "expiresAt": soon(300)}
    for form, (config, of) in files.items():
        for content in ("", "{", "[]", {}, {"accessToken": "x"}, {"expiresAt": soon(300)}, {**good, "expiresAt": "soon"},
                        {**good, "expiresAt": soon(300, "%Y-%m-%dT%H:%M:%SUTC")}):
            case = {"config": config, "files": {f".aws/sso/cache/{sha1(of)}.json": content}}
            yield compare("single sign-on", f"{form}, {content}", case)
        yield compare("single sign-on", f"{form}, nobody", {"config": config})
        for status, code in ((401, "UnauthorizedException"), (403, "ForbiddenException"), (404, "ResourceNotFoundException")):
            plays = {"portal": {"status": status, "body": {"__type": code, "message": "no"}}}
            case = {"config": config, "plays": plays, "files": {f".aws/sso/cache/{sha1(of)}.json": good}}
            yield compare("single sign-on", f"{form}, {code}", case)
    file = {f".aws/sso/cache/{sha1(SESSION)}.json": good}
    for more in (f"sso_start_url = {START}\n", "sso_region = us-east-1\n", "sso_region = eu-west-1\n", "sso_start_url = x\n",
                 "sso_registration_scopes = x\n"):
        config = SSO.replace("[default]\n", f"[default]\n{more}")
        yield compare("single sign-on", f"profile with {more}", {"config": config, "files": file})
    for key in ("sso_region", "sso_start_url", "sso_account_id", "sso_role_name", "sso_session"):
        config = "".join(line + "\n" for line in SSO.splitlines() if not line.startswith(key))
        yield compare("single sign-on", f"without {key}", {"config": config, "files": file})
    for config, of, members in (
        (SSO, SESSION, {"sessionName": SESSION}),
        (LEGACY, START, {"startUrl": START}),
    ):
        yield functools.partial(kept_role_of_sign_on, config, {f".aws/sso/cache/{sha1(of)}.json": good}, members)


def kept_role_of_sign_on(config, files, members, _, chimectl):
    """Version 2 keeps what the portal gives, under a name of its own; version 1 does not."""
    members = {"accountId": "123456789012", "roleName": "r", **members}
    name = sha1(json.dumps(members, sort_keys=True, separators=(",", ":")))
    kept = {
        "AccessKeyId": "ASIASSO", "SecretAccessKey": "s", "SessionToken": "t",
        "Expiration": "2099-01-01T00:00:00Z", "AccountId": "123456789012",
    }
    with World({"config": config, "files": files}) as world:
        (first, said), (second, _) = world.run(chimectl), world.run(chimectl)
        asked = len(first["asked"]), len(second["asked"])
        return [(asked, (1, 0), f"single sign-on is kept: {said}"), (world.kept(), {f"{name}.json": kept}, said)]


def containers():
    """Containers: addresses, tokens and answers."""
    full = {"AWS_CONTAINER_CREDENTIALS_FULL_URI": "SERVER/container"}
    given = credentials_server.Handler.machine("CONTAINER")
    answers = [
        given, {**given, "Expiration": soon(5)}, {**given, "Expiration": soon(-5)}, {**given, "Expiration": "soon"},
        *({name: value for name, value in given.items() if name != left}
          for left in ("AccessKeyId", "SecretAccessKey", "Token", "Expiration", "Code")),
    ]
    for answer in answers:
        # The AWS CLI asks once more for credentials that end soon.
        plays = {"container": {"body": answer}}
        yield compare("container", str(answer), {"variables": full, "plays": plays, "ignored": ("asked",)})
    for status, body in ((403, "no"), (500, ""), (200, "no json"), (204, "")):
        plays = {"container": {"status": status, "body": body}}
        yield compare("container", f"{status} {body}", {"variables": full, "plays": plays})
    token = "AWS_CONTAINER_AUTHORIZATION_TOKEN"
    for more in (
        {token: "let me in"}, {token: ""}, {token: "let me in\n"}, {token: "a\r\nb"}, {f"{token}_FILE": "HOME/token"},
        {f"{token}_FILE": "HOME/token", token: "other"}, {f"{token}_FILE": "HOME/missing", token: "other"},
        {f"{token}_FILE": ""}, {f"{token}_FILE": "HOME/lines"},
        *({name: "http://127.0.0.1:1"} for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY")),
    ):
        if any(name.upper().endswith("PROXY") for name in more):
            more = {**more, "NO_PROXY": "127.0.0.2"}
            # The service itself is behind the proxy as well, which is not there.
            case = {"variables": {**full, **more}, "ignored": ("ended", "signed")}
        else:
            case = {"variables": {**full, **more}, "files": {"lines": "x\n"}}
        yield compare("container", str(more), case)
    for url in ("http://example.com/x", "http://169.254.169.254/x", "", "SERVER", "ftp://127.0.0.1/x", "127.0.0.1/x",
                "http://127.0.0.1.example.com/x"):
        case = {"variables": {"AWS_CONTAINER_CREDENTIALS_FULL_URI": url}, "plays": {}}
        if url == "SERVER":
            # Any path does, and the service does not hand out credentials.
            case["ignored"] = ("asked",)
        yield compare("container", f"address {url!r}", case)
    keys = {"AWS_ACCESS_KEY_ID": "AKIDENV", "AWS_SECRET_ACCESS_KEY": "s"}
    yield compare("container", "under keys", {"variables": {**full, **keys}})
    yield compare("container", "under a profile", {"variables": full, "config": f"[default]\n{KEYS}"})
    yield compare("container", "as a source", {
        "variables": full, "config": f"[default]\nrole_arn = {ARN}\ncredential_source = EcsContainer\n",
    })
    yield compare("container", "as a source that is not there", {
        "config": f"[default]\nrole_arn = {ARN}\ncredential_source = EcsContainer\n",
    })


def instances():
    """Instances: session tokens, answers and settings."""
    on = {"AWS_EC2_METADATA_DISABLED": "false", "AWS_EC2_METADATA_SERVICE_ENDPOINT": "SERVER"}
    given = credentials_server.Handler.machine("INSTANCE")
    for status, disabled in itertools.product((200, 400, 403, 404, 405, 401, 500, 503), (None, "true", "TRUE", "1", "false")):
        variables = {**on, **({"AWS_EC2_METADATA_V1_DISABLED": disabled} if disabled else {})}
        plays = {"session": {"status": status}}
        yield compare("instance", f"session {status}, {disabled}", {"variables": variables, "plays": plays})
    answers = [
        given, {**given, "Expiration": soon(5)}, {**given, "Expiration": soon(60)},
        *({name: value for name, value in given.items() if name != left}
          for left in ("AccessKeyId", "SecretAccessKey", "Token", "Expiration", "Code")),
        {"Code": "AssumeRoleUnauthorizedAccess", "Message": "no"}, "no json", "",
    ]
    for answer in answers:
        yield compare("instance", str(answer), {"variables": on, "plays": {"instance": {"body": answer}}})
    # The AWS CLI gives such credentials a few minutes of its own.
    yield compare("instance", "expired", {
        "variables": on, "plays": {"instance": {"body": {**given, "Expiration": soon(-5)}}}, "expected": "refused",
    })
    for kind, status in itertools.product(("roles", "instance"), (404, 500)):
        yield compare("instance", f"{kind} {status}", {"variables": on, "plays": {kind: {"status": status}}})
    for value in ("true", "TRUE", "True", "false", "1", "yes"):
        yield compare("instance", f"disabled {value}", {
            "variables": {**on, "AWS_EC2_METADATA_DISABLED": value},
        })
    for attempts in ("1", "2", " 2 ", "3"):
        yield compare("instance", f"{attempts!r} attempts", {
            "variables": {**on, "AWS_METADATA_SERVICE_NUM_ATTEMPTS": attempts}, "plays": {"instance": {"status": 500}},
        })
    endpoint = {"AWS_EC2_METADATA_DISABLED": "false"}
    for config in ("ec2_metadata_service_endpoint = SERVER\n", "ec2_metadata_service_endpoint = SERVER/\n",
                   "ec2_metadata_service_endpoint = SERVER\nec2_metadata_v1_disabled = true\n",
                   "ec2_metadata_service_endpoint = SERVER\nec2_metadata_service_endpoint_mode = IPv6\n",
                   "ec2_metadata_service_endpoint = SERVER\nmetadata_service_num_attempts = 2\n"):
        for session in (200, 403):
            yield compare("instance", f"{config!r} {session}", {
                "config": f"[default]\n{config}", "variables": endpoint, "plays": {"session": {"status": session}},
            })
    for mode in ("ipv4", "IPV6", "ipv5"):
        # The address that is named wins over the mode, which must be one all the same.
        yield compare("instance", f"mode {mode!r}", {
            "variables": {**on, "AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE": mode},
        })
    yield compare("instance", "as a source", {
        "variables": on, "config": f"[default]\nrole_arn = {ARN}\ncredential_source = Ec2InstanceMetadata\n",
    })


def logins():
    """Sign-ins of `aws login`."""
    name = hashlib.sha256(LOGIN.encode()).hexdigest()
    config = f"[default]\nlogin_session = {LOGIN}\n"
    given = {"accessKeyId": "ASIALOGIN", "secretAccessKey": "s", "sessionToken": "t", "accountId": "123456789012"}

    def sign_in(minutes, **more):
        found = {
            "accessToken": {**given, "expiresAt": soon(minutes)}, "tokenType": "aws_sigv4", "refreshToken": "refresh",
            "idToken": "id", "clientId": "arn:aws:signin:::devtools/same-device", "dpopKey": PEM, **more,
        }
        return {key: value for key, value in found.items() if value is not None}

    refused = {"sign-in": {"status": 400, "body": {"error": "TOKEN_EXPIRED", "message": "no"}}}
    for minutes, plays in itertools.product((-60, -1, 4, 6, 14, 60), ({}, refused)):
        case = {"config": config, "plays": plays, "files": {f".aws/login/cache/{name}.json": sign_in(minutes)}}
        yield compare("sign-in", f"{minutes} min, {bool(plays)}", case)
    for content in ("", "{", [], {}, sign_in(60, accessToken=None), sign_in(60, accessToken={}),
                    sign_in(1, refreshToken=None), sign_in(1, dpopKey="x"), sign_in(1, dpopKey=None), sign_in(1, clientId=None)):
        case = {"config": config, "files": {f".aws/login/cache/{name}.json": content}}
        yield compare("sign-in", str(content)[:60], case)
    yield compare("sign-in", "nobody", {"config": config})
    for directory, place in (("HOME/logins", "logins"), ("~/logins", "logins"), ("$HERE/logins", "logins")):
        case = {
            "config": config, "files": {f"{place}/{name}.json": sign_in(1)},
            "variables": {"AWS_LOGIN_CACHE_DIRECTORY": directory, "HERE": "HOME"},
        }
        yield compare("sign-in", f"in {directory}", case)
    base = f"[profile base]\nlogin_session = {LOGIN}\n[default]\nrole_arn = {ARN}\nsource_profile = base\n"
    case = {"config": base, "files": {f".aws/login/cache/{name}.json": sign_in(60)}}
    yield compare("sign-in", "as a source", case)


def refusals():
    """What STS says where it does not give a role: how often it is asked, and the first line."""
    xml = (
        '<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type>'
        "<Code>{code}</Code><Message>words of {code}</Message></Error><RequestId>r</RequestId></ErrorResponse>"
    )
    codes = {
        400: ("IDPCommunicationError", "ValidationError", "Throttling", "ExpiredToken", "InvalidIdentityToken"),
        403: ("AccessDenied", "ExpiredTokenException", "SignatureDoesNotMatch", "InvalidClientTokenId"),
        500: ("InternalFailure",),
        503: ("ServiceUnavailable",),
    }
    for (status, known), name in itertools.product(codes.items(), ("plain", "web identity")):
        for code in known:
            case = {
                "config": ROLES[name]["config"],
                "plays": {"sts": {"status": status, "body": xml.format(code=code)}},
                "variables": {"AWS_MAX_ATTEMPTS": "2", "AWS_RETRY_MODE": "standard"},
            }
            yield functools.partial(refused, f"{status} {code}, {name}", case)


def refused(what, case, aws, chimectl):
    """Plays a refusal to both programs. Version 1 ends with 255 and not with 254."""
    outcomes = []
    for program in (aws, chimectl):
        with World(case) as world:
            outcome, said = world.run(program)
            status, _, words = said.partition(": ")
            outcome["first line"] = next((line for line in words.splitlines() if line), "")
            outcomes.append((outcome, status))
    (theirs, they), (ours, we) = outcomes
    return [(ours, theirs, f"refusal: {what}"), ((they, we), ("exit status 255", "exit status 254"), f"refusal: {what}")]


GROUPS = {
    "cache of roles, either program first": sequences,
    "shelf life of kept credentials": shelf_life,
    "codes of devices": codes,
    "refusals of STS": refusals,
    "processes": processes,
    "single sign-on": sign_ons,
    "containers": containers,
    "instances": instances,
    "sign-ins": logins,
}


def check(tally, aws, chimectl):
    """Compares every case."""
    with ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        for name, group in GROUPS.items():
            # The AWS CLI signs the proof of a sign-in with a library that it does not always come with.
            if group is logins and not importlib.util.find_spec("awscrt"):
                print(f"{name}: NOT compared, because awscrt is not installed", flush=True)
                continue
            with tally.group(name):
                for found in pool.map(lambda job: job(aws, chimectl), group()):
                    for ours, theirs, what in found:
                        tally.equal(ours, theirs, what)
