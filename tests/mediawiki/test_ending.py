"""Sessions ended by somebody else, in force on the next request; blocks; several nodes, workers and tabs."""

import threading
import time
import unittest

from support.case import SEED, WikiTest
from support.processes import wait_until


class EndingTest(WikiTest):
    def test_invalidate_user_sessions(self):
        visitor, other = self.logged_in(self.user("Ada"), remember=True), self.logged_in()
        self.wiki.maintain("invalidateUserSessions", "--user", "Ada")
        self.assertIsNone(visitor.user())
        self.assertIsNone(visitor.user())
        self.assertEqual(other.user(), "Admin")
        self.logged_in("Ada")

    def test_invalidate_where_the_authority_cannot_be_asked(self):
        # The command line of another machine, or of a user outside the socket's group.
        visitor = self.logged_in(self.user("Ada"), remember=True)
        self.wiki.variant("if ( PHP_SAPI === 'cli' ) { $wgSignetSocket = '/nonexistent/data.sock'; }")
        self.wiki.maintain("invalidateUserSessions", "--user", "Ada")
        self.assertIsNone(visitor.user())

    def test_a_new_password_by_an_administrator(self):
        visitor = self.logged_in(self.user("Ada"), remember=True)
        self.wiki.passwords["Ada"] = "set by an administrator"
        self.wiki.maintain("changePassword", "--user", "Ada", "--password", self.wiki.passwords["Ada"])
        self.wiki.maintain("invalidateUserSessions", "--user", "Ada")
        self.assertIsNone(visitor.user())
        self.logged_in("Ada")

    def test_a_user_token_that_was_emptied(self):
        # As administrators do who know MediaWiki's tables.
        visitor = self.logged_in(self.user("Emptied"), remember=True)
        remembered = visitor.copy()
        del remembered.cookies["testwiki-session"]
        self.wiki.change("UPDATE user SET user_token='' WHERE user_name='Emptied'")
        for one in (visitor, remembered):
            answer = one.page("Main_Page")
            self.assertEqual(answer.status, 200)
            self.assertIsNone(answer.user())
        # MediaWiki makes another as she logs in; 1.45 makes two, of which the second log-in finds the right one.
        if not visitor.log_in("Emptied", self.wiki.passwords["Emptied"]).user():
            visitor.log_in("Emptied", self.wiki.passwords["Emptied"])
        self.assertEqual(visitor.user(), "Emptied")

    def test_a_revoked_session(self):
        visitor, other = self.logged_in(), self.logged_in()
        sid = self.opened(visitor)["sid"]
        self.assertEqual(visitor.user(), "Admin")
        self.wiki.authority.end_session(sid)
        answer = visitor.page("Main_Page")
        self.assertIsNone(answer.user())
        self.assertNotIn("testwiki-session", visitor.cookies)
        self.assertEqual(other.user(), "Admin")

    def test_a_kept_page_is_not_shown_on(self):
        # A browser asks whether the page it kept is still the newest; it was written for somebody logged in.
        visitor = self.logged_in()
        path, asking = "/index.php?title=Main_Page", {}

        def is_kept():
            # What a log-in changes of its user, MediaWiki may still write after the first page.
            kept = visitor.page("Main_Page")
            self.assertEqual(kept.user(), "Admin")
            asking["If-Modified-Since"] = kept.header("Last-Modified")
            return visitor.get(path, headers=asking).status == 304

        wait_until(is_kept, "a page that a browser may keep")
        self.wiki.authority.end_session(self.opened(visitor)["sid"])
        answer = visitor.get(path, headers=asking)
        self.assertEqual(answer.status, 200)
        self.assertIsNone(answer.user())

    def test_a_revoked_session_does_not_begin_anew_from_its_remember_token(self):
        visitor = self.logged_in(remember=True)
        self.wiki.authority.end_session(self.opened(visitor)["sid"])
        self.assertIsNone(visitor.user())

    def test_a_revoked_user_in_the_middle_of_an_edit(self):
        visitor = self.logged_in(self.user("Ada"))
        form = visitor.edit_form("Ada's draft")
        self.wiki.authority.signet("revoke", "user", "testwiki", "Ada", "--yes")
        answer = visitor.edit("Ada's draft", "must not be saved", form)
        self.assertIsNone(answer.user())
        self.assertEqual(visitor.source("Ada's draft"), "", "saved under an address instead of a name")

    def test_a_block(self):
        visitor, admin = self.logged_in(self.user("Vandal")), self.logged_in()
        token = visitor.token()
        self.assertIn("edit", visitor.api(action="edit", title="Before", text="x", token=token))
        admin.api(action="block", user="Vandal", expiry="never", reason="vandalism", token=admin.token())
        answer = visitor.api(action="edit", title="After", text="x", token=token)
        self.assertEqual(answer.get("error", {}).get("code"), "blocked", answer)
        admin.api(action="unblock", user="Vandal", token=admin.token())
        self.wiki.variant("$wgBlockDisablesLogin = true;")
        self.assertEqual(visitor.user(), "Vandal")
        admin.api(action="block", user="Vandal", expiry="never", reason="vandalism", token=admin.token())
        self.assertIsNone(visitor.user())

    def test_a_renamed_user_must_log_in(self):
        # As with MediaWiki's own sessions; and nobody inherits a session with a name.
        visitor = self.logged_in(self.user("Old name"))
        self.wiki.change("UPDATE user SET user_name='New name' WHERE user_name='Old name'")
        self.assertIsNone(visitor.user())

    def test_keys_are_rotated_without_a_logout(self):
        before, remembered = self.logged_in(), self.logged_in(remember=True)
        self.wiki.authority.signet("keys", "rotate", "--yes")
        after = self.logged_in()
        del remembered.cookies["testwiki-session"]
        for visitor in (before, remembered, after):
            self.assertEqual(visitor.user(), "Admin")
            self.assertEqual(visitor.api(action="edit", title="Rotated", text=str(time.time()),
                                         token=visitor.token())["edit"]["result"], "Success")


class TogetherTest(WikiTest):
    # Where several people edit one page at a time, MediaWiki on SQLite leaves what follows an edit to a later job.
    tolerated = WikiTest.tolerated + r"|Could not acquire lock for page ID|A database transaction round is pending"

    workers = 6

    def test_two_nodes_on_one_record(self):
        visitor = self.logged_in()
        there = visitor.copy(self.wiki.second_origin)
        self.assertEqual(there.user(), "Admin")
        # A form of one node is good at the other.
        form = visitor.edit_form("Two nodes")
        there.edit("Two nodes", "sent to the other", form)
        self.assertEqual(visitor.source("Two nodes"), "sent to the other")
        # What one ends is over at the other, which reads the log four times a second or more.
        visitor.log_out()
        wait_until(lambda: there.user() is None, "the session to end at the other node")
        self.assertNoSessionRows()

    def test_two_edit_tabs(self):
        visitor = self.logged_in()
        first, second = visitor.edit_form("First tab"), visitor.edit_form("Second tab")
        visitor.page("Special:Watchlist")
        visitor.edit("Second tab", "2", second)
        visitor.edit("First tab", "1", first)
        self.assertEqual((visitor.source("First tab"), visitor.source("Second tab")), ("1", "2"))

    def test_parallel_requests(self):
        visitor = self.logged_in()
        token = visitor.token()
        wrong = []

        def work(number):
            tab = visitor.copy()
            for turn in range(4):
                kind = self.random.choice(("page", "token", "edit"))
                if kind == "page" and tab.page("Main_Page").user() != "Admin":
                    wrong.append(f"{number}: logged out")
                if kind == "token" and tab.token()[:32] != token[:32] and tab.api(
                        action="edit", title=f"P{number}", text=str(turn), token=token).get("error"):
                    wrong.append(f"{number}: another token")
                if kind == "edit":
                    answer = tab.api(action="edit", title=f"Parallel {number}", text=str(turn), token=token)
                    if answer.get("error", {}).get("code") not in (None, "editconflict"):
                        wrong.append(f"{number}: {answer}")

        threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(wrong, [], f"seed {SEED}")

    def test_parallel_visitors_are_never_mixed_up(self):
        # Workers keep their connection to signetd; nobody may get an answer that was another's.
        names = [self.user(f"Visitor {number}") for number in range(4)]
        visitors = [self.logged_in(name) for name in names]
        wrong = []

        def work(number):
            for _ in range(12):
                seen = visitors[number].api_user()
                if seen != names[number]:
                    wrong.append((names[number], seen))

        threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(wrong, [])


if __name__ == "__main__":
    unittest.main()
