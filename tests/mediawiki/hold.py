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

With --desktop it is for people: it says in words where everything is, opens the wiki in the browser and the console beside
it, paired, and ends when the console is closed.
"""

import json
import os
import signal
import socket
import subprocess
import shutil
import sys
import threading

from support.authority import programs
from support.case import MEDIAWIKI
from support.processes import Process
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


class Desktop:
    """What people look at: the wiki in their browser, and a console of its own."""

    def __init__(self, wiki, described):
        self.wiki, self.described = wiki, described
        self.console = None
        self.tell()
        if self.has_display():
            self.open()

    @staticmethod
    def has_display():
        return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))

    def open(self):
        console = os.path.join(programs(), "signet-console")
        if os.access(console, os.X_OK):
            # Kept nowhere, so that nothing of it is left among the workspaces of whoever tries it.
            self.console = Process([console, "--try", invitation(self.wiki, "You")], self.wiki.path("logs", "console.log"))
        if shutil.which("xdg-open") and (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
            subprocess.Popen(["xdg-open", self.page()], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                             stderr=subprocess.DEVNULL, start_new_session=True)

    def page(self):
        return self.described["wiki"] + "/wiki/Main_Page"

    def tell(self):
        signet = os.path.join(programs(), "signet")
        port = self.described["wiki"].rsplit(":", 1)[1]
        print(f"""
A wiki:        {self.page()}
  log in as    Admin
  password     {self.described['passwords']['Admin']}
Its authority, on the terminal:
  {signet} status --profile-file {self.described['profile']}
or in a console of your own, "Connect to an authority" (good for 10 minutes, once):
  {self.described['invitation']}
""", flush=True)
        if self.has_display():
            print("A console opens beside it, connected to that authority. Closing it, or Ctrl+C here, ends everything.",
                  flush=True)
        else:
            print(f"""There is no display here, so no console opens. Start this in a desktop session to have one, or look at the wiki
from a machine that has a browser: ssh -L {port}:127.0.0.1:{port} THIS-MACHINE, and open the address above there.

Ctrl+C ends everything.""", flush=True)

    def wait(self):
        """Until the console is closed, if there is one that opened."""
        if self.console and self.console.process.wait() == 0:
            return
        if self.console:
            print(f"The console could not go on:\n{self.console.said()}The wiki does; Ctrl+C ends it.", file=sys.stderr,
                  flush=True)
        signal.pause()


def main():
    def end(*_):
        raise Ended

    wiki = control = None
    try:
        signal.signal(signal.SIGTERM, end)
        signal.signal(signal.SIGINT, end)
        signal.signal(signal.SIGHUP, end)
        wiki = Wiki(MEDIAWIKI)
        Wiki.clear_abandoned()
        if "--desktop" in sys.argv:
            print("A wiki is being made, which takes some seconds…", flush=True)
        wiki.start()
        control = Control(wiki)
        described = json.loads(wiki.describe())
        described["control"] = control.path
        described["invitation"] = invitation(wiki, "Grace")
        if "--desktop" in sys.argv:
            Desktop(wiki, described).wait()
        else:
            print(json.dumps(described), flush=True)
            if "--until-eof" in sys.argv:
                sys.stdin.read()
            else:
                signal.pause()
    except Ended:
        pass
    finally:
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(number, signal.SIG_IGN)
        if control:
            control.close()
        # Whatever was interrupted, nothing may go on writing into the folder that goes now.
        for process in reversed(Process.started):
            process.stop()
        if wiki:
            wiki.stop()


def invitation(wiki, name):
    """A pairing link for a console."""
    said = wiki.authority.signet("operator", "invite", name, "--role", "administrator", "--json")
    return json.loads(said)["link"]


if __name__ == "__main__":
    main()
