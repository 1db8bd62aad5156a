"""A wiki moves to Signet with its people logged in, and back."""

import re
import unittest

from support.case import WikiTest
from support.processes import wait_until


class MovingTest(WikiTest):
    # With its own sessions in the database, which these tests compare with, MediaWiki 1.45 saves after it committed.
    tolerated = WikiTest.tolerated + r"|SqlBagOStuff::modifyTableSpecificBlobsForSet"

    def setUp(self):
        super().setUp()
        self.user("Grace")
        self.wiki.write_settings(signet=False)
        self.addCleanup(self.wiki.write_settings)

    def old_rows(self):
        return self.wiki.session_rows()["testwiki.sqlite objectcache"]

    def stay_behind(self, remember=False, name="Grace"):
        """Somebody who is logged in by MediaWiki's own session, in its own store."""
        visitor = self.logged_in(name, remember)
        self.assertIn("testwiki_session", visitor.cookies)
        return visitor

    def test_people_are_taken_over(self):
        visitor = self.stay_behind()

        def good_form():
            # MediaWiki stores what a form's token is made of after the form was sent, and at times not at all.
            form = visitor.edit_form("Moving")
            told = visitor.api(action="checktoken", type="csrf", token=form["wpEditToken"])
            return form if told["checktoken"]["result"] == "valid" else None

        form = wait_until(good_form, "a form that is good")
        self.assertGreater(self.old_rows(), 0)
        copied = visitor.copy()
        self.wiki.write_settings()
        self.assertEqual(visitor.user(), "Grace")
        self.assertIn("testwiki-session", visitor.cookies)
        for name in ("testwiki_session", "testwikiUserID", "testwikiToken"):
            self.assertNotIn(name, visitor.cookies)
        self.assertNotIn("testwiki-remember", visitor.cookies)
        # The form that was open when the wiki moved is good.
        answer = visitor.edit("Moving", "written before, sent after", form)
        self.assertEqual(visitor.source("Moving"), "written before, sent after",
                         re.sub(r"<[^>]+>|\s+", " ", answer.text)[:3000])
        # The old row is gone, so that its cookie takes nobody over once more.
        self.assertIsNone(copied.user())
        visitor.log_out()
        self.assertIsNone(visitor.user())

    def test_the_remembered_are_taken_over(self):
        visitor = self.stay_behind(remember=True)
        del visitor.cookies["testwiki_session"]  # closed over night
        self.wiki.write_settings()
        self.assertEqual(visitor.user(), "Grace")
        self.assertIn("testwiki-remember", visitor.cookies)
        self.assertNotIn("testwikiToken", visitor.cookies)
        del visitor.cookies["testwiki-session"]
        self.assertEqual(visitor.user(), "Grace")

    def test_nobody_is_lost_while_the_authority_cannot_be_reached(self):
        # As it is on the first day, with PHP not yet in the socket's group, or the socket's name misspelt.
        visitor, remembered = self.stay_behind(), self.stay_behind(remember=True)
        del remembered.cookies["testwiki_session"]
        rows = self.old_rows()
        self.wiki.write_settings()
        self.wiki.variant("$wgSignetSocket = '/run/signet/no-such.sock';")
        for one in (visitor, remembered):
            before = dict(one.cookies)
            one.page("Main_Page")
            one.api_user()
            one.api(action="query", meta="tokens")
            for name, value in before.items():
                self.assertEqual(one.cookies.get(name), value, name)
            self.assertNotIn("testwiki-session", one.cookies)
        self.assertEqual(self.old_rows(), rows)
        self.wiki.variant()
        for one in (visitor, remembered):
            self.assertEqual(one.user(), "Grace")
            self.assertIn("testwiki-session", one.cookies)
            self.assertNotIn("testwikiToken", one.cookies)
            self.assertNotIn("testwiki_session", one.cookies)

    def test_whoever_logs_out_meanwhile_is_out(self):
        visitor, remembered = self.stay_behind(), self.stay_behind(remember=True)
        del remembered.cookies["testwiki_session"]
        copied = visitor.copy()
        self.wiki.write_settings()
        for one in (visitor, remembered):
            with self.subTest(remembered=one is remembered):
                self.wiki.variant("$wgSignetSocket = '/run/signet/no-such.sock';")
                if one.log_out().user():
                    # The form's token was made when nothing could be kept any more: it is refused as expired.
                    self.wiki.variant()
                    one.log_out()
                self.assertIsNone(one.user())
                self.wiki.variant()
                self.assertIsNone(one.user())
        self.assertIsNone(copied.user())

    def test_or_log_in_once(self):
        visitor = self.stay_behind(remember=True)
        self.wiki.write_settings()
        self.wiki.variant("$wgSignetTakeOver = false;")
        self.assertIsNone(visitor.user())
        visitor.log_in("Grace", self.wiki.passwords["Grace"])
        self.assertEqual(visitor.user(), "Grace")
        for name in ("testwiki_session", "testwikiUserID", "testwikiToken"):
            self.assertNotIn(name, visitor.cookies)

    def test_whoever_is_out_by_mediawikis_own_rules_is_not_taken_over(self):
        visitor, remembered = self.stay_behind(), self.stay_behind(remember=True)
        self.wiki.maintain("invalidateUserSessions", "--user", "Grace")
        self.wiki.write_settings()
        self.assertIsNone(visitor.user())
        self.assertIsNone(remembered.user())

    def test_nobody_is_taken_over_by_claims(self):
        visitor = self.stay_behind()
        thief = self.visitor()
        thief.cookies = dict(visitor.cookies, testwikiUserID="1", testwikiUserName="Admin")
        other = self.visitor()
        other.cookies = {"testwikiUserID": "1", "testwikiUserName": "Admin", "testwikiToken": "0" * 32}
        self.wiki.write_settings()
        self.assertIsNone(thief.user())
        self.assertIsNone(other.user())

    def test_and_back_again(self):
        self.wiki.write_settings()
        visitor = self.logged_in("Grace", remember=True)
        self.wiki.write_settings(signet=False)
        answer = visitor.page("Main_Page")
        self.assertEqual(answer.status, 200)
        self.assertIsNone(answer.user())
        visitor.log_in("Grace", self.wiki.passwords["Grace"])
        self.assertEqual(visitor.user(), "Grace")
        self.assertEqual(visitor.edit("Back", "again").user(), "Grace")
        # And once more, with both kinds of cookies in the browser: the last one that was logged in counts.
        self.wiki.write_settings()
        self.assertEqual(visitor.user(), "Grace")


if __name__ == "__main__":
    unittest.main()
