"""Gives the AWS CLI and chimectl the same variables and profile, and compares where they send what.

Both run against a server on loopback, which is the service, STS and a proxy. Compared are the requests: whether they go
through the proxy and with which user, method, host, path and query, who signs them for which region, and the name of the
application; and how the command ends. Hosts of AWS are compared by the tunnel that a proxy is asked for.

The cases are combinations of what can be given and of where it can stand. A case in which chimectl differs, or version 2 of
the AWS CLI from version 1, which is what can be installed from PyPI, states what is expected (`ended`, `count` of requests,
`to`), or the case that it is like, and why.
"""

import http.server
import itertools
import os
import pathlib
import re
import shutil
import ssl
import subprocess
import tempfile
import threading
import urllib.parse
from concurrent.futures import ThreadPoolExecutor

GET = ("chime-sdk-meetings", "get-meeting", "--meeting-id", "1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f")
KEYS = {"AWS_ACCESS_KEY_ID": "AKIDENV", "AWS_SECRET_ACCESS_KEY": "secret"}
TIMEOUT = 120
# The exit statuses of a fault of the configuration: of the AWS CLI and of chimectl, by a row of the guide.
FAULTS = {253: "fault", 255: "fault"}
# What version 1 of the AWS CLI says where version 2 ends with a status of its own.
VERSION_2 = {
    r"^An error occurred \(\w+\) when calling": 254,
    r"Parameter validation failed|Invalid length for parameter": 252,
    r"the following arguments are required": 252,
}
# What stands in a case for the address of the server, and for its port.
SERVER, PORT = "SERVER", "PORT"


class Recorder(http.server.ThreadingHTTPServer):
    """Remembers what it was asked. It answers with `status`."""

    daemon_threads = True

    def __init__(self, status):
        super().__init__(("127.0.0.1", 0), Handler)
        self.status = status
        self.requests = []
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()


class Handler(http.server.BaseHTTPRequestHandler):
    """Answers any request."""

    def do_GET(self):
        """The service or STS, asked directly or as a proxy."""
        body = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
        self.record()
        action = dict(urllib.parse.parse_qsl(body)).get("Action")
        if action:
            return self.reply(
                200,
                f'<{action}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><{action}Result><Credentials>'
                "<AccessKeyId>ASIAROLE</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken>"
                "<Expiration>2099-01-01T00:00:00Z</Expiration></Credentials><AssumedRoleUser><AssumedRoleId>A:s"
                "</AssumedRoleId><Arn>arn:aws:sts::123456789012:assumed-role/r/s</Arn></AssumedRoleUser>"
                f"</{action}Result></{action}Response>",
            )
        return self.reply(self.server.status, "{}")

    do_POST = do_GET

    def do_CONNECT(self):
        """No tunnel is made."""
        self.record()
        self.reply(403, "")

    def record(self):
        """Keeps what is compared of a request. The port of the server is another in each run."""
        scope = re.search(r"Credential=([^/]+)/\d{8}/([^/]+)/", self.headers.get("Authorization", ""))
        agent = " ".join(self.headers.get(name, "") for name in ("User-Agent", "X-Amz-User-Agent"))
        name = re.search(r"\bapp/(\S+)", agent)
        port = str(self.server.server_port)
        self.server.requests.append(
            {
                # STS is asked at the address itself, to which the AWS SDKs add a slash.
                "to": f"{self.command} {self.path.rstrip('/') if self.command == 'POST' else self.path}".replace(port, PORT),
                "proxy user": self.headers.get("Proxy-Authorization"),
                "signer": scope and scope[1],
                "region": scope and scope[2],
                "application": name and name[1],
            }
        )

    def reply(self, status, text):
        """Answers with a text."""
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(text)))
        self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(text.encode())

    def log_message(self, *_):
        """Says nothing."""


def outcome(program, case):
    """What a program sends, how it ends, and what it says."""
    server = Recorder(case.get("status", 200))
    fill = lambda text: text.replace(SERVER, f"http://127.0.0.1:{server.server_port}").replace(
        PORT, str(server.server_port)
    )
    with tempfile.TemporaryDirectory() as home:
        pathlib.Path(home, ".aws").mkdir()
        config = fill(f"[default]\n{case.get('profile', '')}\n{case.get('sections', '')}")
        pathlib.Path(home, ".aws", "config").write_text(config, encoding="utf-8")
        variables = {
            "PATH": os.environ["PATH"],
            "HOME": home,
            "LC_ALL": "C.UTF-8",
            "AWS_EC2_METADATA_DISABLED": "true",
            "AWS_MAX_ATTEMPTS": "1",
            "AWS_DEFAULT_REGION": "us-east-1",
            **KEYS,
            **case.get("variables", {}),
        }
        done = subprocess.run(
            [*program, *(fill(word) for word in case.get("call", GET)), *(fill(word) for word in case.get("flags", ()))],
            env={name: fill(value) for name, value in variables.items() if value is not None},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=TIMEOUT,
            check=False,
        )
    server.shutdown()
    server.server_close()
    said = f"exit status {done.returncode}: {done.stderr.decode(errors='replace')[-400:]}"
    # A secret in an address or in a proxy is in no text.
    return {"requests": server.requests, "ended": ended(done, said), "secret shown": "hunter22" in said}, said


def ended(done, said):
    """How a program has ended, as version 2 of the AWS CLI would."""
    of_version_2 = [status for words, status in VERSION_2.items() if re.search(words, said, re.MULTILINE)]
    return of_version_2[0] if of_version_2 and done.returncode in (2, 255) else FAULTS.get(done.returncode, done.returncode)


def addresses():
    """From where the address comes, and which forms it has."""
    places = {
        "flag": lambda url: {"flags": ("--endpoint-url", url)},
        "own variable": lambda url: {"variables": {"AWS_ENDPOINT_URL_CHIME_SDK_MEETINGS": url}},
        "variable of all": lambda url: {"variables": {"AWS_ENDPOINT_URL": url}},
        "section": lambda url: {
            "profile": "services = s",
            "sections": f"[services s]\nchime_sdk_meetings =\n  endpoint_url = {url}",
        },
        "key": lambda url: {"profile": f"endpoint_url = {url}"},
    }
    direct = {"https_proxy": SERVER}
    for first, second in itertools.combinations(places, 2):
        both = joined(places[first](f"{SERVER}/first"), places[second](f"{SERVER}/second"))
        yield f"{first} and {second}", both
        empty = joined(places[first](""), places[second](f"{SERVER}/second"))
        # An option with a wrong value is one of usage.
        yield f"empty {first} and {second}", {**empty, **({"ended": 252} if first == "flag" else {})}
    for place, give in places.items():
        for value in ("true", "TRUE", "false", "1", ""):
            ignored = {"variables": {"AWS_IGNORE_CONFIGURED_ENDPOINT_URLS": value, **direct}}
            yield f"{place}, ignored by {value!r}", joined(give(SERVER), ignored)
        yield f"{place}, ignored by the profile", joined(
            give(SERVER), {"profile": "ignore_configured_endpoint_urls = true", "variables": direct}
        )
    forms = [
        "/", "/base", "/base/", "/base//", "?x=1", "/?x=1", "/base?x=1&y", "/base/?x", "?", "\n", " ", "/b\n", "\t",
    ]
    forms = [SERVER + form for form in forms]
    forms += ["foo", " ", f"127.0.0.1:{PORT}", f"//127.0.0.1:{PORT}", f"ftp://127.0.0.1:{PORT}", "http://", "http://:80"]
    forms += [f"http://ada:hunter22@127.0.0.1:{PORT}", f"http://ada@127.0.0.1:{PORT}/base", f"HTTP://127.0.0.1:{PORT}"]
    forms += ["http://127.0.0.1:99999", "http://[::1", "http://a b", "http://-a", f"http://localhost:{PORT}/x"]
    query = ("chime-sdk-voice", "list-phone-numbers", "--status", "Assigned", "--no-paginate")
    for form in forms:
        for place in ("variable of all", "key"):
            # The blanks around a value are no part of it in a file.
            if place == "variable of all" or "\n" not in form:
                # Without a scheme the AWS CLI finds a host, and sends something; chimectl wants to know what is meant.
                given = {"ended": "fault", "count": 0} if form.startswith("//") else {}
                yield f"{place} {form!r}", {**joined(places[place](form), {"variables": direct}), **given}
        if "?" in form:
            yield f"a query and {form!r}", joined(places["variable of all"](form), {"call": query})
    for name in ("chime_sdk_meetings", "CHIME_SDK_MEETINGS", "chime-sdk-meetings", "chime_sdk_voice"):
        sections = f"[services s]\n{name} =\n  endpoint_url = {SERVER}/section"
        yield f"section for {name}", {
            "profile": f"services = s\nendpoint_url = {SERVER}/key",
            "sections": sections,
            # A name with hyphens is that of the AWS SDK for Rust; to pass over it would send to AWS.
            **({"to": f"GET /section/meetings/{GET[3]}"} if "-" in name else {}),
        }
    yield "section that is missing", {"profile": "services = gone", "variables": direct}
    yield "section that is missing beside a variable", {
        "profile": "services = gone",
        "variables": {"AWS_ENDPOINT_URL": SERVER},
    }
    yield "file named with a variable", {
        "profile": f"endpoint_url = {SERVER}/file",
        "variables": {"AWS_CONFIG_FILE": "$HOME/.aws/config", **direct},
    }
    yield "file named with braces", {
        "profile": f"endpoint_url = {SERVER}/file",
        "variables": {"AWS_CONFIG_FILE": "${HOME}/.aws/config", **direct},
    }


def issuers():
    """The address of STS, beside that of the service."""
    role = "role_arn = arn:aws:iam::123456789012:role/r\ncredential_source = Environment\n"
    sections = f"[services s]\nsts =\n  endpoint_url = {SERVER}/section"
    places = {
        "none": {},
        "own variable": {"variables": {"AWS_ENDPOINT_URL_STS": f"{SERVER}/own"}},
        "variable of all": {"variables": {"AWS_ENDPOINT_URL": f"{SERVER}/all"}},
        "section": {"profile": "services = s", "sections": sections},
        "key": {"profile": f"endpoint_url = {SERVER}/key"},
        "junk": {"variables": {"AWS_ENDPOINT_URL_STS": "foo"}},
    }
    base = {
        "profile": f"region = us-east-1\n",
        "flags": ("--endpoint-url", f"{SERVER}/flag", "--profile", "r"),
        "variables": {"https_proxy": SERVER},
    }
    for place, given in places.items():
        for ignored in ("false", "true"):
            for fips in ("false", "true"):
                case = joined(base, {"variables": {"AWS_IGNORE_CONFIGURED_ENDPOINT_URLS": ignored}})
                case = joined(case, {"variables": {"AWS_USE_FIPS_ENDPOINT": fips}})
                case = joined(case, {key: value for key, value in given.items() if key != "profile"})
                profile = f"[profile r]\n{role}{given.get('profile', '')}\n"
                case["sections"] = profile + case.get("sections", "")
                yield f"{place}, ignored {ignored}, FIPS {fips}", case


def hosts():
    """FIPS and dual stack, and regions that mean FIPS."""
    tunnel = {"variables": {"https_proxy": SERVER}}
    kinds = {
        "FIPS": ("AWS_USE_FIPS_ENDPOINT", "use_fips_endpoint"),
        "dual stack": ("AWS_USE_DUALSTACK_ENDPOINT", "use_dualstack_endpoint"),
    }
    for kind, (variable, key) in kinds.items():
        for value in ("true", "TRUE", "True", "false", "1", "yes", "on", "", "true ", " true", "t"):
            yield f"{kind} by variable {value!r}", joined(tunnel, {"variables": {variable: value}})
            yield f"{kind} by key {value!r}", joined(tunnel, {"profile": f"{key} = {value}"})
            yield f"{kind} by variable {value!r} over a key", joined(
                tunnel, {"variables": {variable: value}, "profile": f"{key} = true"}
            )
        yield f"{kind} beside an address", joined(
            tunnel, {"variables": {variable: "true", "AWS_ENDPOINT_URL": SERVER}}
        )
        yield f"{kind} beside the flag", joined(
            tunnel, {"variables": {variable: "true"}, "flags": ("--endpoint-url", SERVER)}
        )
    both = {"AWS_USE_FIPS_ENDPOINT": "true", "AWS_USE_DUALSTACK_ENDPOINT": "true"}
    yield "both", joined(tunnel, {"variables": both})
    yield "both beside an address", joined(tunnel, {"variables": {**both, "AWS_ENDPOINT_URL": SERVER}})
    for region in ("fips-us-east-1", "us-east-1-fips", "fips-us-west-2", "us-gov-west-1-fips", "eu-central-1", "mars"):
        for name in ("AWS_DEFAULT_REGION", "flag", "key"):
            given = {"variables": {"AWS_DEFAULT_REGION": None}}
            match name:
                case "flag":
                    given["flags"] = ("--region", region)
                case "key":
                    given["profile"] = f"region = {region}"
                case _:
                    given["variables"] = {name: region}
            yield f"{region} by {name}", joined(tunnel, given)
            yield f"{region} by {name} beside an address", joined(given, {"variables": {"AWS_ENDPOINT_URL": SERVER}})
    for region in (" ", "us_east_1", "us-east-1 ", "us-east-1\n", "-a", "a-", "ä"):
        yield f"{region!r}", joined(tunnel, {"variables": {"AWS_DEFAULT_REGION": region}})


def numbers():
    """The number of attempts, as they are counted at a server that fails."""
    base = {"status": 503, "variables": {"AWS_ENDPOINT_URL": SERVER, "AWS_RETRY_MODE": "standard"}}
    for text in ("1", "2", "+2", "02", " 2 ", "2\n", "0_2", "0", "-1", "1.5", "abc", "2 2", "_2", "2__0", "0x2", "٢", " "):
        # Digits of other scripts are none in chimectl.
        given = {"ended": "fault", "count": 0} if text == "٢" else {}
        yield f"variable {text!r}", {**joined(base, {"variables": {"AWS_MAX_ATTEMPTS": text}}), **given}
        if "\n" not in text and text.strip():
            case = joined(base, {"variables": {"AWS_MAX_ATTEMPTS": None}, "profile": f"max_attempts = {text}"})
            yield f"key {text!r}", {**case, **given}


def validation():
    """What turns the check of values off, and what stays required."""
    short = ("chime-sdk-meetings", "create-meeting", "--media-region", "us-east-1", "--client-request-token", "ab")
    calls = {
        "a short value": (*short, "--external-meeting-id", "y"),
        "a missing flag": short,
        "a good value": (*short, "--external-meeting-id", "yz"),
    }
    for value in ("true", "TRUE", "True", "false", "False", "no", "0", "1", "on", "", "yes", "true x"):
        for name, call in calls.items():
            yield f"{name}, {value!r}", {
                "profile": f"parameter_validation = {value}",
                "variables": {"AWS_ENDPOINT_URL": SERVER},
                "call": call,
            }
    for value in ("iso8601", "wire", "unix", "ISO8601", "isoformat"):
        yield f"times {value!r}", {
            "profile": f"cli_timestamp_format = {value}",
            "variables": {"AWS_ENDPOINT_URL": SERVER},
        }


def proxies():
    """Which variable names the proxy, in which form, and which hosts are excepted."""
    to = {"http": {"variables": {"AWS_ENDPOINT_URL": "http://meetings.test/x"}}, "https": {}}
    values = {"none": None, "empty": "", "proxy": SERVER, "nobody": "http://127.0.0.1:1"}
    for scheme, base in to.items():
        for (low, lower), (up, upper) in itertools.product(values.items(), repeat=2):
            # Without a proxy the host would be looked up.
            if lower or (lower is None and upper):
                variables = {f"{scheme}_proxy": lower, f"{scheme.upper()}_PROXY": upper}
                yield f"{scheme}: lower {low}, upper {up}", joined(base, {"variables": variables})
        other = {"http": "https", "https": "http"}[scheme]
        yield f"{scheme}: that of the other", joined(
            base, {"variables": {f"{scheme}_proxy": SERVER, f"{other}_proxy": "http://127.0.0.1:1"}}
        )
        for name in ("ALL_PROXY", "all_proxy"):
            yield f"{scheme}: {name} beside its own", joined(
                base, {"variables": {f"{scheme}_proxy": SERVER, name: "http://127.0.0.1:1"}}
            )
            # It would be the only way to a host, and loopback needs none.
            yield f"{scheme}: {name} alone", {
                "variables": {name: "http://127.0.0.1:1", "AWS_ENDPOINT_URL": SERVER},
            }
        hosts = [f"127.0.0.1:{PORT}", f"localhost:{PORT}"]
        forms = [f"http://{host}{path}" for host in hosts for path in ("", "/", "/path?x")]
        forms += [hosts[0], f"//{hosts[0]}", f"http://{hosts[0]}\n", f" http://{hosts[0]}", f"http://{hosts[0]} "]
        users = ("ada", "ada:", ":hunter22", "ada:hunter22", "a%40b:hunter22%3a%20", "ada:hunter22%25")
        forms += [f"http://{user}@{hosts[0]}" for user in users] + [f"ada:hunter22@{hosts[0]}"]
        forms += [f"socks5://ada:hunter22@{hosts[0]}", " ", "http://", f"ftp://{hosts[0]}", "http://127.0.0.1:port"]
        for form in forms:
            case = joined(base, {"variables": {f"{scheme}_proxy": form}})
            # Version 2 drops the line feed; chimectl drops blanks as well.
            if form != form.strip() and form.strip():
                case["like"] = joined(base, {"variables": {f"{scheme}_proxy": form.strip()}})
            yield f"{scheme}: {form!r}", case
    for method in ("GET", ""):
        for name in ("http_proxy", "HTTP_PROXY"):
            variables = {"REQUEST_METHOD": method, name: SERVER, "AWS_ENDPOINT_URL": f"{SERVER}/x"}
            yield f"REQUEST_METHOD={method!r} and {name}", {"variables": variables}
        variables = {"REQUEST_METHOD": method, "HTTPS_PROXY": SERVER}
        yield f"REQUEST_METHOD={method!r} and HTTPS_PROXY", {"variables": variables}
    lists = [
        "127.0.0.1", "localhost", "*", " * ", "*,x", "", ",", " ", "0.0.1", "127.0.0.0/8", "*.0.0.1", ".0.0.1", "0.1",
        " 127.0.0.1 ", "x,127.0.0.1", "LOCALHOST", ".localhost", "local", "host", "host,localhost",
    ]
    for host in ("127.0.0.1", "localhost"):
        for excepted in lists:
            for name in ("no_proxy", "NO_PROXY"):
                variables = {"http_proxy": SERVER, name: excepted, "AWS_ENDPOINT_URL": f"http://{host}:{PORT}/x"}
                yield f"{host}: {name}={excepted!r}", {"variables": variables}
    for lower, upper in itertools.product(("127.0.0.1", "x", ""), repeat=2):
        variables = {"http_proxy": SERVER, "no_proxy": lower, "NO_PROXY": upper, "AWS_ENDPOINT_URL": f"{SERVER}/x"}
        yield f"no_proxy={lower!r}, NO_PROXY={upper!r}", {"variables": variables}
    # Version 1 compares the host with its port too; in version 2 an entry with a port never counted.
    variables = {"http_proxy": SERVER, "no_proxy": f"127.0.0.1:{PORT}", "AWS_ENDPOINT_URL": f"{SERVER}/x"}
    yield "an exception with a port", {"variables": variables, "to": f"GET {SERVER.replace('SERVER', 'http://127.0.0.1:PORT')}/x/meetings/{GET[3]}"}
    for status in (407, 403, 502):
        yield f"a proxy that answers with {status}", {
            "status": status,
            "variables": {"http_proxy": SERVER.replace("SERVER", f"http://ada:hunter22@127.0.0.1:{PORT}"), "AWS_ENDPOINT_URL": "http://meetings.test"},
        }


def names():
    """The name of the application."""
    for name in ("shop", "shop/1.2", "a b", "ä", "a\nb", "!$%&'*+-.^_`|~", "#", "(x)", "x" * 60, " "):
        yield f"variable {name!r}", {"variables": {"AWS_SDK_UA_APP_ID": name, "AWS_ENDPOINT_URL": SERVER}}
        if "\n" not in name and name.strip():
            yield f"key {name!r}", {
                "profile": f"sdk_ua_app_id = {name}",
                "variables": {"AWS_ENDPOINT_URL": SERVER},
            }


def joined(first, second):
    """Two cases in one."""
    case = {**first, **second}
    case["variables"] = {**first.get("variables", {}), **second.get("variables", {})}
    case["flags"] = (*first.get("flags", ()), *second.get("flags", ()))
    for name in ("profile", "sections"):
        case[name] = "\n".join(given[name] for given in (first, second) if given.get(name))
    return case


GROUPS = {
    "addresses": addresses,
    "addresses of STS": issuers,
    "hosts": hosts,
    "numbers": numbers,
    "validation": validation,
    "proxies": proxies,
    "names of applications": names,
}


def expected(case, theirs):
    """What chimectl is to do: the same, but for what the case states."""
    theirs = dict(theirs)
    if "ended" in case:
        theirs["ended"] = case["ended"]
    if "count" in case:
        theirs["requests"] = theirs["requests"][: case["count"]]
    if "to" in case:
        theirs["requests"] = [{**request, "to": case["to"]} for request in theirs["requests"]]
    # The AWS CLI shows a proxy's password in some of its errors.
    theirs["secret shown"] = False
    return theirs


def check(tally, aws, chimectl):
    """Compares every case of every group."""
    with ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        for group, cases in GROUPS.items():
            with tally.group(group):
                cases = list(cases())
                both = lambda case: (outcome(aws, case[1].get("like", case[1])), outcome(chimectl, case[1]))
                for (name, case), (theirs, ours) in zip(cases, pool.map(both, cases)):
                    what = f"{group}: {name} (the AWS CLI: {theirs[1]!r}; chimectl: {ours[1]!r})"
                    tally.equal(ours[0], expected(case, theirs[0]), what)
    with tally.group("bundles of certificates"):
        bundles(tally, aws, chimectl)


def bundles(tally, aws, chimectl):
    """Which certificates are trusted, and when a bundle that cannot be used matters."""
    if not shutil.which("openssl"):
        print("openssl is not installed: bundles of certificates are NOT checked.")
        tally.check(True, "nothing")
        return
    with tempfile.TemporaryDirectory() as home:
        authority, key = pathlib.Path(home, "ca.pem"), pathlib.Path(home, "ca.key")
        new = ("openssl", "req", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=localhost")
        run = lambda *words: subprocess.run(words, check=True, capture_output=True)
        run(*new, "-x509", "-keyout", str(key), "-out", str(authority), "-addext", "keyUsage=critical,keyCertSign")
        request, own, served = (str(pathlib.Path(home, name)) for name in ("r.pem", "r.key", "served.pem"))
        run(*new, "-keyout", own, "-out", request)
        names_of = pathlib.Path(home, "names")
        names_of.write_text("subjectAltName=DNS:localhost\nbasicConstraints=CA:FALSE\n", encoding="utf-8")
        run(
            *("openssl", "x509", "-req", "-in", request, "-CA", str(authority), "-CAkey", str(key)),
            *("-CAcreateserial", "-out", served, "-extfile", str(names_of)),
        )
        pathlib.Path(home, "junk.pem").write_text("junk", encoding="utf-8")
        pathlib.Path(home, "empty.pem").write_text("", encoding="utf-8")
        files = ("~/ca.pem", f"{home}/ca.pem", "missing.pem", "~/junk.pem", f"{home}/empty.pem", home)
        places = {
            "flag": lambda path: {"flags": ("--ca-bundle", path)},
            "variable": lambda path: {"variables": {"AWS_CA_BUNDLE": path}},
            "key": lambda path: {"profile": f"ca_bundle = {path}"},
            "last variable": lambda path: {"variables": {"REQUESTS_CA_BUNDLE": path}},
        }
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(served, own)
        for (place, give), path, scheme in itertools.product(places.items(), files, ("http", "https")):
            case = give(path)
            results = [secure_outcome(program, case, home, scheme, context) for program in (aws, chimectl)]
            what = f"bundles: {place} {path}, {scheme} (the AWS CLI: {results[0][1]!r}; chimectl: {results[1][1]!r})"
            tally.equal(results[1][0], results[0][0], what)


def secure_outcome(program, case, home, scheme, context):
    """How a call ends at a server with or without TLS."""
    server = Recorder(200)
    if scheme == "https":
        server.socket = context.wrap_socket(server.socket, server_side=True)
    pathlib.Path(home, ".aws").mkdir(exist_ok=True)
    pathlib.Path(home, ".aws", "config").write_text(f"[default]\n{case.get('profile', '')}\n", encoding="utf-8")
    variables = {
        "PATH": os.environ["PATH"],
        "HOME": home,
        "LC_ALL": "C.UTF-8",
        "AWS_MAX_ATTEMPTS": "1",
        "AWS_DEFAULT_REGION": "us-east-1",
        **KEYS,
        **case.get("variables", {}),
    }
    url = f"{scheme}://localhost:{server.server_port}"
    words = [*program, *GET, "--endpoint-url", url, *case.get("flags", ())]
    done = subprocess.run(
        words, env=variables, cwd=home, stdin=subprocess.DEVNULL, capture_output=True, timeout=TIMEOUT, check=False
    )
    server.shutdown()
    server.server_close()
    said = f"exit status {done.returncode}: {done.stderr.decode(errors='replace')[-300:]}"
    return {"requests": len(server.requests), "ended": ended(done, said)}, said
