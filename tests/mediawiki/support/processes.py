"""Starting and ending exactly the programs that a test needs."""

import contextlib
import ctypes
import http.client
import os
import random
import signal
import socket
import subprocess
import time

PATIENCE = 30  # seconds, for what takes far less on an idle machine


def free_port():
    """Below the ports that the kernel gives to connections, so that none of them is in the way when it is used."""
    while True:
        port = random.SystemRandom().randrange(20_000, 32_000)
        with socket.socket() as one, contextlib.suppress(OSError):
            one.bind(("127.0.0.1", port))
            return port


def wait_until(done, what, seconds=PATIENCE):
    """Asks `done` until it says yes; AssertionError naming `what` when patience ends."""
    end = time.monotonic() + seconds
    while True:
        found = done()
        if found:
            return found
        if time.monotonic() > end:
            raise AssertionError(f"waited {seconds} s in vain for {what}")
        time.sleep(0.02)


def listens(port):
    with socket.socket() as one:
        one.settimeout(1)
        return one.connect_ex(("127.0.0.1", port)) == 0


class UnixConnection(http.client.HTTPConnection):
    def __init__(self, path, timeout=PATIENCE):
        super().__init__("localhost", timeout=timeout)
        self.path = path

    def connect(self):
        self.sock = socket.socket(socket.AF_UNIX)
        self.sock.settimeout(self.timeout)
        self.sock.connect(self.path)


def end_with_parent():
    """In the child: whatever ends the test ends it too."""
    ctypes.CDLL(None).prctl(1, signal.SIGTERM)  # PR_SET_PDEATHSIG


class Process:
    """A program with a log of its own, ended by its id and nobody else's."""

    started = []

    def __init__(self, arguments, log, environment=None):
        self.arguments = [str(one) for one in arguments]
        self.log = log
        with open(log, "ab") as output:
            self.process = subprocess.Popen(
                self.arguments, stdin=subprocess.DEVNULL, stdout=output, stderr=output,
                env={**os.environ, **(environment or {})}, start_new_session=True, preexec_fn=end_with_parent)
        self.started.append(self)

    @property
    def pid(self):
        return self.process.pid

    def send(self, number):
        self.process.send_signal(number)

    def runs(self):
        return self.process.poll() is None

    def stop(self, number=signal.SIGTERM):
        """Ends it, and its own children if it leaves any: it leads a process group."""
        if self.runs():
            self.process.send_signal(signal.SIGCONT)
            self.process.send_signal(number)
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        try:
            os.killpg(self.process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass

    def said(self):
        with open(self.log, errors="replace") as text:
            return text.read()


def run(arguments, environment=None, check=True, text=None):
    """Runs a program to its end and answers with what it printed."""
    done = subprocess.run([str(one) for one in arguments], capture_output=True, text=True, input=text,
                          env={**os.environ, **(environment or {})}, timeout=120)
    if check and done.returncode != 0:
        raise AssertionError(f"{' '.join(done.args)} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
    return done.stdout if check else done
