"""The wiki that other tests, and people, use: what it answers, and that nothing is left of it."""

import json
import os
import signal
import socket
import subprocess
import sys
import unittest

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


if __name__ == "__main__":
    unittest.main()
