"""The wiki that other tests, and people, use: what it answers, and that nothing is left of it."""

import glob
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import unittest

from support.authority import programs
from support.browser import Visitor
from support.processes import wait_until

HERE = os.path.dirname(os.path.abspath(__file__))


class HoldTest(unittest.TestCase):
    def setUp(self):
        self.process = subprocess.Popen([sys.executable, "hold.py", "--until-eof"], cwd=HERE, stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, text=True)
        self.addCleanup(self.process.stdout.close)
        self.described = json.loads(self.process.stdout.readline())

    def tearDown(self):
        if self.process.stdin:
            self.process.stdin.close()  # which ends it, and all that it started
        self.process.wait(60)

    def test_a_test_of_the_console_can_use_it(self):
        control = socket.socket(socket.AF_UNIX)
        self.addCleanup(control.close)
        control.connect(self.described["control"])
        lines = control.makefile("rw")
        self.addCleanup(lines.close)

        def ask(**what):
            lines.write(json.dumps(what) + "\n")
            lines.flush()
            return json.loads(lines.readline())

        self.assertEqual(ask(do="login", name="Admin")["user"], "Admin")
        header = ask(do="header")["header"]
        self.assertRegex(header, r"^Cookie: .*testwiki-session=eyJ")
        self.assertIn("error", ask(do="dance"))
        # What is pasted is enough to find the session and to end it; the next click finds it logged out.
        programs = os.environ.get("SIGNET_PROGRAMS", os.path.join(HERE, "..", "..", "build", "dev", "bin"))
        cookie = ask(do="cookies")["cookies"]["testwiki-session"]
        subprocess.run([os.path.join(programs, "signet"), "revoke", "session", "-", "--yes", "--profile-file",
                        self.described["profile"]], input=cookie, text=True, check=True, capture_output=True)
        self.assertIsNone(ask(do="click")["user"])
        self.assertRegex(self.described["invitation"], "^signet://")

    def test_it_ends_when_its_owner_does(self):
        self.process.stdin.close()
        self.assertEqual(self.process.wait(60), 0)
        self.assertFalse(os.path.exists(self.described["folder"]))

    def test_it_ends_when_it_is_told(self):
        self.process.send_signal(signal.SIGTERM)
        self.assertEqual(self.process.wait(60), 0)
        self.assertFalse(os.path.exists(self.described["folder"]))


class DesktopTest(unittest.TestCase):
    """packaging/run.sh --wiki, but for what can only be looked at."""

    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="signet-desktop-")
        os.chmod(self.folder, 0o755)  # as root, others serve what is in it
        self.addCleanup(shutil.rmtree, self.folder)
        self.process = None

    def start(self, console=None, display="offscreen"):
        """`console`: a script in the place of the real one."""
        bin_folder = os.path.join(self.folder, "bin")
        os.mkdir(bin_folder)
        for name in ("signetd", "signet", "signet-console"):
            os.symlink(os.path.join(os.path.realpath(programs()), name), os.path.join(bin_folder, name))
        if console is not None:
            path = os.path.join(bin_folder, "signet-console")
            os.remove(path)
            with open(path, "w") as file:
                file.write("#!/bin/sh\n" + console)
            os.chmod(path, 0o755)
        environment = {name: value for name, value in os.environ.items()
                       if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
        environment.update(SIGNET_PROGRAMS=bin_folder, HOME=self.folder, XDG_CONFIG_HOME=self.folder,
                           XDG_DATA_HOME=self.folder, TMPDIR=self.folder)
        if display:
            environment["QT_QPA_PLATFORM"] = display
        self.process = subprocess.Popen([sys.executable, "hold.py", "--desktop"], cwd=HERE, env=environment,
                                        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        self.addCleanup(self.end)
        return self.read_until("ends everything.")

    def end(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
        self.process.wait(60)
        self.process.stdout.close()

    def read_until(self, words):
        said = ""
        while words not in said:
            line = self.process.stdout.readline()
            self.assertTrue(line, said)
            said += line
        return said

    def wikis(self):
        return glob.glob(os.path.join(self.folder, "signet-wiki-*"))

    @unittest.skipUnless(os.access(os.path.join(programs(), "signet-console"), os.X_OK), "the console is not built")
    def test_a_newcomer_gets_a_wiki_and_a_console_that_is_connected(self):
        said = self.start()
        self.assertIn("A console opens", said)
        visitor = Visitor(re.search(r"(http://\S+)/wiki/Main_Page", said).group(1))
        visitor.log_in("Admin", re.search(r"password +(.*)", said).group(1))
        self.assertEqual(visitor.user(), "Admin")
        # The console is the operator that it was invited as, and has asked something since.
        profile = re.search(r"--profile-file (\S+)", said).group(1)

        def operators():
            return json.loads(subprocess.run([os.path.join(programs(), "signet"), "operator", "list", "--json",
                                              "--profile-file", profile], check=True, capture_output=True).stdout)

        wait_until(lambda: '"You"' in json.dumps(operators()), "the console to connect")
        # Of what was only tried nothing is kept.
        kept = subprocess.run(["grep", "-rlE", "You|operator-key", self.folder, "--include=*.conf", "--include=*.vault"],
                              capture_output=True, text=True).stdout
        self.assertEqual(kept, "")
        self.end()
        self.assertEqual(self.process.returncode, 0)
        self.assertEqual(self.wikis(), [])

    def test_closing_the_console_ends_everything(self):
        self.start(console="test \"$1\" = --try && sleep 2")
        self.assertEqual(self.process.wait(60), 0)
        self.assertEqual(self.wikis(), [])

    def test_a_console_that_cannot_go_on(self):
        said = self.start(console="echo no pixels >&2; exit 3")
        page = re.search(r"http://\S+/wiki/Main_Page", said).group()
        self.assertIn("no pixels", self.read_until("Ctrl+C ends it."))
        origin = page.removesuffix("/wiki/Main_Page")
        self.assertIsNone(Visitor(origin).user())

    def test_without_a_display(self):
        said = self.start(console="exit 0", display=None)
        self.assertIn("There is no display here", said)
        self.assertIsNone(self.process.poll())

    def test_what_somebody_killed_is_cleared_away(self):
        self.start(console="sleep 1000")
        first, = self.wikis()
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()
        self.assertTrue(os.path.exists(first))
        os.utime(os.path.join(first, "lock"), (0, 0))
        shutil.rmtree(os.path.join(self.folder, "bin"))
        self.start(console="sleep 1000")
        self.assertFalse(os.path.exists(first))


if __name__ == "__main__":
    unittest.main()
