"""A wiki and its authority to be looked at, and to be used by other tests, until they are told to end.

The first line on standard output is a JSON object: where everything is. `control` is a Unix socket; one line of JSON
sent to it is answered with one:

    {"do": "login", "name": "Admin", "remember": false}   Chromium logs in
    {"do": "click"}                                        it opens the main page; who is logged in there
    {"do": "cookies"}                                      its cookies, by name
    {"do": "header"}                                       its Cookie field, ready to paste into an inspector
    {"do": "logout"}
    {"do": "picture", "path": "/…/x.png"}

Every answer has "user" (null: nobody), or "error". Ends at SIGTERM, SIGINT or when standard input is closed by whoever
started it with --until-eof.
"""

import json
import os
import signal
import socket
import subprocess
import shutil
import sys
import threading

from support.case import MEDIAWIKI
from support.webdriver import Browser
from support.wiki import Wiki


class Ended(Exception):
    pass


class Control:
    """One Chromium, started when it is first asked for."""

    def __init__(self, wiki):
        self.wiki = wiki
        self.path = wiki.path("control.sock")
        self.browser = None
        self.listening = socket.socket(socket.AF_UNIX)
        self.listening.bind(self.path)
        os.chmod(self.path, 0o600)
        self.listening.listen(4)
        threading.Thread(target=self.serve, daemon=True).start()

    def serve(self):
        while True:
            peer, _ = self.listening.accept()
            with peer, peer.makefile("rw") as lines:
                for line in lines:
                    try:
                        answer = self.act(json.loads(line))
                    except Exception as error:  # the one who asked is told
                        answer = {"error": str(error)}
                    lines.write(json.dumps(answer) + "\n")
                    lines.flush()

    def act(self, asked):
        if not self.browser:
            self.browser = Browser(self.wiki.path("browser"))
        browser, origin = self.browser, self.wiki.origin
        answer = {}
        if asked["do"] == "login":
            name = asked.get("name", "Admin")
            browser.log_in(origin, name, self.wiki.passwords[name], asked.get("remember", False))
        elif asked["do"] == "click":
            browser.open(f"{origin}/index.php?title=Main_Page")
        elif asked["do"] == "logout":
            browser.log_out(origin)
        elif asked["do"] == "cookies":
            answer["cookies"] = {name: one["value"] for name, one in browser.cookies().items()}
        elif asked["do"] == "header":
            answer["header"] = "Cookie: " + "; ".join(f"{name}={one['value']}" for name, one in browser.cookies().items())
        elif asked["do"] == "picture":
            browser.picture(asked["path"])
        else:
            raise ValueError(f"cannot do {asked['do']}")
        answer["user"] = browser.user()
        return answer

    def close(self):
        self.listening.close()
        if self.browser:
            self.browser.close()


def main():
    def end(*_):
        raise Ended

    signal.signal(signal.SIGTERM, end)
    signal.signal(signal.SIGINT, end)
    wiki, control = Wiki(MEDIAWIKI), None
    try:
        wiki.start()
        control = Control(wiki)
        described = json.loads(wiki.describe())
        described["control"] = control.path
        described["invitation"] = invitation(wiki)
        print(json.dumps(described), flush=True)
        if "--desktop" in sys.argv:
            tell(described)
        if "--until-eof" in sys.argv:
            sys.stdin.read()
        else:
            signal.pause()
    except Ended:
        pass
    finally:
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        if control:
            control.close()
        wiki.stop()


def invitation(wiki):
    """A pairing link for a console."""
    said = wiki.authority.signet("operator", "invite", "Grace", "--role", "administrator", "--json")
    return json.loads(said)["link"]


def tell(described):
    print(f"""
A wiki:        {described['wiki']}/wiki/Main_Page
  log in as    Admin
  password     {described['passwords']['Admin']}
Its authority, for the console's "Connect to an authority" (good for 10 minutes, once):
  {described['invitation']}
On the terminal:
  signet status --profile-file {described['profile']}

Ctrl+C ends both.""", flush=True)
    if shutil.which("xdg-open") and (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        subprocess.Popen(["xdg-open", described["wiki"] + "/wiki/Main_Page"], stdin=subprocess.DEVNULL,
                         stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)


if __name__ == "__main__":
    main()
