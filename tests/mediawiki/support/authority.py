"""signetd and signet, as an administrator has them: one record, any number of nodes."""

import glob
import json
import os
import re
import signal

from .processes import Process, UnixConnection, free_port, run, wait_until

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))


def shifted_clock():
    """The library that moves a program's clock, which the tests of signet build."""
    path = os.environ.get("SIGNET_SHIFTED_CLOCK")
    if not path:
        found = [one for build in (os.path.dirname(programs()), os.path.join(ROOT, "build", "*"))
                 for one in glob.glob(os.path.join(build, "tests", "**", "*shifted_clock*.so"), recursive=True)]
        path = found[0] if found else ""
    if not os.path.exists(path):
        raise AssertionError("build the target signet_shifted_clock, or name the library in SIGNET_SHIFTED_CLOCK")
    return path


def programs():
    return os.environ.get("SIGNET_PROGRAMS", os.path.join(ROOT, "build", "dev", "bin"))


class Node:
    """One signetd, with a data door of its own."""

    def __init__(self, authority, name, admin):
        self.authority = authority
        self.name = name
        self.socket = os.path.join(authority.folder, f"{name}.sock")
        self.log = os.path.join(authority.folder, f"{name}.log")
        self.config = os.path.join(authority.folder, f"{name}.toml")
        self.port = free_port() if admin else None
        settings = {
            "record": os.path.join(authority.folder, "record.db"),
            "master-key": os.path.join(authority.folder, "master-key"),
            "certificate": os.path.join(authority.folder, "certificate.pem"),
            "certificate-key": os.path.join(authority.folder, "certificate.key"),
            "data-socket": self.socket,
            "data-group": authority.group,
            "admin-listen": f"127.0.0.1:{self.port}" if admin else "",
            "admin-name": "127.0.0.1",
            "node": name,
        }
        with open(self.config, "w") as file:
            file.writelines(f'{key} = "{value}"\n' for key, value in settings.items() if value or key == "admin-listen")
        self.process = None

    def start(self, ahead=0):
        """`ahead`: seconds by which its clock is ahead of everybody else's."""
        environment = {"LD_PRELOAD": shifted_clock(), "SIGNET_TEST_SHIFT": str(ahead)} if ahead else {}
        self.process = Process([self.authority.signetd, "serve", "--config", self.config], self.log, environment)
        wait_until(self.is_ready, f"signetd {self.name}")

    def is_ready(self):
        if not self.process.runs():
            raise AssertionError(f"signetd {self.name} ended: {self.process.said()}")
        try:
            return self.get("/readyz")[0] == 200
        except OSError:
            return False

    def stop(self, *how):
        self.process.stop(*how)

    def freeze(self):
        """It is there and does nothing, until it gets SIGCONT. A signal is not there at once in every thread."""
        self.process.send(signal.SIGSTOP)
        tasks = f"/proc/{self.process.pid}/task"

        def stands_still():
            for task in os.listdir(tasks):
                with open(f"{tasks}/{task}/stat") as stat:
                    if stat.read().rsplit(")", 1)[1].split()[0] != "T":
                        return False
            return True

        wait_until(stands_still, "signetd to stand still")

    def get(self, path):
        connection = UnixConnection(self.socket)
        try:
            connection.request("GET", path)
            answer = connection.getresponse()
            return answer.status, answer.read().decode()
        finally:
            connection.close()

    def ask(self, path, body):
        connection = UnixConnection(self.socket)
        try:
            connection.request("POST", path, json.dumps(body), {"Content-Type": "application/json"})
            answer = connection.getresponse()
            return answer.status, json.loads(answer.read())
        finally:
            connection.close()


class Authority:
    def __init__(self, folder, origin, group):
        self.folder = folder
        self.group = group
        self.signetd = os.path.join(programs(), "signetd")
        self.signet_program = os.path.join(programs(), "signet")
        self.profile = os.path.join(folder, "profile.json")
        self.nodes = {}
        self.node = self.add_node("first", admin=True)
        said = run([self.signetd, "init", "--config", self.node.config, "--site", "testwiki", "--origin", origin,
                    "--operator", "Ada"])
        self.link = re.search(r"signet://[^']+", said).group()
        self.node.start()
        self.signet("pair", self.link)

    def add_node(self, name, admin=False):
        self.nodes[name] = Node(self, name, admin)
        return self.nodes[name]

    def end_session(self, sid, *arguments):
        """A sid may begin with "-"."""
        return run([self.signet_program, "revoke", "session", "--site", "testwiki", "--yes", *arguments,
                    "--profile-file", self.profile, "--", sid])

    def signet(self, *arguments, check=True):
        return run([self.signet_program, *arguments, "--profile-file", self.profile], check=check)

    def stop(self):
        for node in self.nodes.values():
            if node.process:
                node.stop()
