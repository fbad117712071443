"""The AWS SDK for JavaScript in a headless Chromium, on a page of another loopback port than the sandbox's."""

import http.server
import json
import os
import queue
import shutil
import subprocess
import tempfile
import threading
import urllib.parse

HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "javascript")
# Seconds in which the browser has to answer.
PATIENCE = 60
PAGE = b'<!doctype html><meta charset="utf-8"><script type="module" src="/bundle.js"></script>'


class Browser:
    """A page that makes calls."""

    def __init__(self, modules, url):
        self.calls, self.outcomes = queue.Queue(), queue.Queue()
        self.home = tempfile.mkdtemp()
        bundle = os.path.join(self.home, "bundle.js")
        subprocess.run(
            [
                os.path.join(modules, "node_modules", ".bin", "esbuild"),
                os.path.join(HERE, "browser.mjs"),
                "--bundle",
                "--format=esm",
                "--platform=browser",
                "--log-level=error",
                f"--outfile={bundle}",
            ],
            env={**os.environ, "NODE_PATH": os.path.join(modules, "node_modules")},
            check=True,
        )
        with open(bundle, "rb") as file:
            self.server = http.server.ThreadingHTTPServer(
                ("127.0.0.1", 0), self.handler(file.read())
            )
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        page = f"http://localhost:{self.server.server_port}/?endpoint={urllib.parse.quote(url)}"
        self.process = subprocess.Popen(
            [
                "chromium",
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--no-proxy-server",
                f"--user-data-dir={self.home}/profile",
                page,
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def handler(self, bundle):
        browser = self

        class Handler(http.server.BaseHTTPRequestHandler):
            """Serves the page, hands out calls and takes outcomes."""

            def do_GET(self):
                if self.path == "/next":
                    self.answer("application/json", json.dumps(browser.calls.get()).encode())
                elif self.path == "/bundle.js":
                    self.answer("text/javascript", bundle)
                elif self.path.startswith("/?"):
                    self.answer("text/html", PAGE)
                else:
                    self.send_error(404)

            def do_POST(self):
                length = int(self.headers["content-length"])
                browser.outcomes.put(json.loads(self.rfile.read(length)))
                self.answer("application/json", b"{}")

            def answer(self, kind, body):
                self.send_response(200)
                self.send_header("content-type", kind)
                self.send_header("content-length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                pass

        return Handler

    def ask(self, **call):
        self.calls.put(call)
        try:
            return self.outcomes.get(timeout=PATIENCE)
        except queue.Empty:
            raise SystemExit(f"Chromium did not answer to {call}") from None

    def end(self):
        """Ends the page and the browser."""
        self.calls.put(None)
        self.process.terminate()
        self.process.wait(timeout=PATIENCE)
        self.server.shutdown()
        shutil.rmtree(self.home, ignore_errors=True)
        return 0
