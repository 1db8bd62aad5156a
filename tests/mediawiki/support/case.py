"""What the end-to-end tests have in common."""

import os
import random
import re
import unittest

from .browser import Visitor
from .wiki import Wiki

MEDIAWIKI = os.environ.get("SIGNET_MEDIAWIKI", "/usr/share/mediawiki")
SEED = int(os.environ.get("SIGNET_SEED", random.randrange(2**32)))


class WikiTest(unittest.TestCase):
    """One wiki for the tests of a class; whatever they do, MediaWiki must have thrown nothing."""

    extensions = ()
    workers = 4
    # What is meant to be there, and MediaWiki's own trouble with versions of PHP that came after it.
    tolerated = r"Signet: the authority at .* is away|Deprecated"

    @classmethod
    def setUpClass(cls):
        cls.wiki = Wiki(MEDIAWIKI, extensions=cls.extensions, workers=cls.workers)
        cls.random = random.Random(SEED)
        cls.addClassCleanup(cls.wiki.stop)
        cls.wiki.start()

    @classmethod
    def tearDownClass(cls):
        for name in ("exception.log", "php.log"):
            said = [entry for entry in re.split(r"\n(?=\[?\d{2,4}-)", cls.wiki.log(name).strip())
                    if entry and not re.search(cls.tolerated, entry)]
            if said:
                raise AssertionError(f"{name}, seed {SEED}:\n" + "\n".join(said)[:4000])

    def setUp(self):
        self.wiki.variant()

    # Visitors

    def visitor(self, origin=None):
        return Visitor(origin or self.wiki.origin)

    def user(self, name):
        """A user who exists, made on the command line."""
        if name not in self.wiki.passwords:
            self.wiki.passwords[name] = f"the password of {name}"
            self.wiki.maintain("createAndPromote", name, self.wiki.passwords[name])
        return name

    def logged_in(self, name="Admin", remember=False, origin=None):
        visitor = self.visitor(origin)
        visitor.log_in(name, self.wiki.passwords[self.user(name)], remember)
        self.assertEqual(visitor.user(), name)
        return visitor

    # Tokens

    @property
    def node(self):
        return self.wiki.authority.node

    def opened(self, visitor, cookie="testwiki-session"):
        status, answer = self.node.ask("/v1/open", {"site": "testwiki", "token": visitor.cookies[cookie]})
        self.assertEqual(status, 200, answer)
        return answer["session"]

    def set_site(self, *arguments):
        """Changes the site at the authority, in force from the next request on."""
        self.wiki.authority.signet("site", "set", "testwiki", *arguments)

    def events(self, event):
        text = self.node.get("/metrics")[1]
        return sum(float(number) for number in
                   re.findall(rf'signet_session_events_total{{site="testwiki"[^}}]*event="{event}"}} (\S+)', text))

    def assertNoSessionRows(self, but=()):
        """`but`: stores that may hold something, such as the record's overflow in the middle of a log-in."""
        rows = self.wiki.session_rows()
        self.assertEqual({name: count for name, count in rows.items() if count and name not in but}, {})
