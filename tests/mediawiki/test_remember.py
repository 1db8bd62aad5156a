"""Keep me logged in: a remember token that restores sessions, and ends when it must."""

import datetime
import threading
import unittest

from support.case import WikiTest
from support.processes import run


class RememberTest(WikiTest):
    def tearDown(self):
        self.assertNoSessionRows()

    def remembered(self, name="Admin"):
        visitor = self.logged_in(name, remember=True)
        self.assertIn("testwiki-remember", visitor.cookies)
        return visitor

    def test_its_cookie_stays_for_180_days(self):
        visitor = self.visitor()
        fields = visitor.form(visitor.page("Special:UserLogin"), "wpName")
        fields.update({"wpName": "Admin", "wpPassword": self.wiki.passwords["Admin"], "wpRemember": "1"})
        answer = visitor.post("/index.php?title=Special:UserLogin", fields, follow=False)
        lines = [line for line in answer.cookie_lines if line.startswith("testwiki-remember=")]
        self.assertEqual(len(lines), 1)
        self.assertIn("Max-Age=15552000", lines[0])
        session = [line for line in answer.cookie_lines if line.startswith("testwiki-session=")]
        self.assertEqual(len(session), 1, "one line, however often MediaWiki saved")
        self.assertNotIn("Max-Age", session[0], "it goes with the browser's session")
        self.assertLessEqual(sum(len(f"Set-Cookie: {line}\r\n") for line in answer.cookie_lines), 3500)

    def test_it_restores_a_session(self):
        visitor = self.remembered()
        sid = self.opened(visitor)["sid"]
        del visitor.cookies["testwiki-session"]  # the browser was closed
        self.assertEqual(visitor.user(), "Admin")
        self.assertNotEqual(self.opened(visitor)["sid"], sid)
        self.assertTrue(self.opened(visitor)["remembered"])
        # Only once: the session goes on by itself.
        restored = self.events("restored")
        self.assertEqual(visitor.user(), "Admin")
        self.assertEqual(self.events("restored"), restored)
        answer = visitor.api(action="edit", title="Remembered", text="x", token=visitor.token())
        self.assertEqual(answer["edit"]["result"], "Success")

    def test_a_form_opened_before_is_good_after(self):
        visitor = self.remembered()
        form = visitor.edit_form("Over night")
        del visitor.cookies["testwiki-session"]
        visitor.edit("Over night", "sent in the morning", form)
        self.assertEqual(visitor.source("Over night"), "sent in the morning")

    def test_two_tabs_that_restore_at_once(self):
        visitor = self.remembered()
        del visitor.cookies["testwiki-session"]
        tabs = [visitor.copy(), visitor.copy()]
        tokens = [None, None]

        def open_tab(number):
            tokens[number] = tabs[number].token()

        threads = [threading.Thread(target=open_tab, args=(number,)) for number in (0, 1)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        # The browser keeps the cookie that came last; both pages' tokens are good with it.
        for number in (0, 1):
            answer = tabs[1].api(action="edit", title=f"Tab {number}", text="x", token=tokens[number])
            self.assertEqual(answer.get("edit", answer).get("result"), "Success", answer)

    def test_logging_out_ends_it(self):
        visitor = self.remembered()
        copied = visitor.copy()
        visitor.log_out()
        self.assertNotIn("testwiki-remember", visitor.cookies)
        self.assertIsNone(copied.user())
        again = self.visitor()
        again.cookies = {"testwiki-remember": self.last_remember}
        self.assertIsNone(again.user(), "a remember token copied before the logout restores after it")

    def logged_in(self, *arguments, **more):
        visitor = super().logged_in(*arguments, **more)
        self.last_remember = visitor.cookies.get("testwiki-remember")
        return visitor

    def test_an_administrator_ends_it(self):
        visitor = self.remembered(self.user("Lost laptop"))
        self.wiki.authority.signet("revoke", "user", "testwiki", "Lost laptop", "--yes")
        self.assertIsNone(visitor.user())
        visitor.cookies["testwiki-remember"] = self.last_remember
        self.assertIsNone(visitor.user())
        self.assertNotIn("testwiki-remember", visitor.cookies, "what counts no longer is taken away")

    def test_an_administrator_ends_only_it(self):
        visitor, other = self.remembered(), self.remembered()
        authority = self.wiki.authority
        run([authority.signet_program, "revoke", "remember", "-", "--yes", "--profile-file", authority.profile],
            text=visitor.cookies["testwiki-remember"])
        self.assertEqual(visitor.user(), "Admin", "the session goes on until it expires")
        for one, user in ((visitor, None), (other, "Admin")):
            del one.cookies["testwiki-session"]
            self.assertEqual(one.user(), user)

    def test_a_changed_user_token_ends_it(self):
        # Where the authority was not told: of a wiki whose command line may not ask it, or by another extension.
        visitor = self.remembered(self.user("Changed"))
        self.wiki.change("UPDATE user SET user_token='0123456789abcdef0123456789abcdef' WHERE user_name='Changed'")
        self.assertIsNone(visitor.user())
        visitor.cookies = {"testwiki-remember": self.last_remember}
        self.assertIsNone(visitor.user())

    def test_without_it_the_next_login_is_not_remembered(self):
        visitor = self.remembered()
        old = visitor.cookies["testwiki-remember"]
        visitor.log_out()
        visitor.log_in("Admin", self.wiki.passwords["Admin"])
        self.assertNotIn("testwiki-remember", visitor.cookies)
        visitor.cookies = {"testwiki-remember": old}
        self.assertIsNone(visitor.user())

    def test_a_session_alone_gets_none(self):
        # Of a thief who has the session cookie, or where the token was taken away on purpose.
        self.wiki.variant("$wgHooks['BeforeInitialize'][] = static function ( $t, $u, $o, $user, $request ) {"
                          "if ( $request->getVal( 'keep' ) ) { $request->getSession()->set( 'kept', 'x' ); } };")
        visitor = self.remembered()
        before = visitor.cookies["testwiki-session"]
        del visitor.cookies["testwiki-remember"]
        visitor.page("Main_Page", "keep=1")
        self.assertNotEqual(visitor.cookies["testwiki-session"], before, "it was sealed anew")
        self.assertNotIn("testwiki-remember", visitor.cookies)
        self.assertEqual(visitor.user(), "Admin")

    def test_sessions_and_remember_tokens_are_renewed(self):
        visitor, remembered = self.logged_in(), self.remembered()
        form, sid = visitor.edit_form("Long session"), self.opened(visitor)["sid"]
        old, oldest = visitor.copy(), remembered.cookies["testwiki-remember"]
        try:
            self.later(minutes=31)
            self.assertEqual(visitor.user(), "Admin")
            self.assertNotEqual(visitor.cookies["testwiki-session"], old.cookies["testwiki-session"])
            self.assertEqual(self.opened(visitor)["sid"], sid)
            self.assertEqual(old.user(), "Admin", "a parallel request with the older token")
            self.later(minutes=62)
            self.assertEqual(visitor.user(), "Admin")
            visitor.edit("Long session", "sent an hour later", form)
            self.assertEqual(visitor.source("Long session"), "sent an hour later")
            self.later(days=91)
            self.assertIsNone(visitor.user())
            self.assertEqual(remembered.user(), "Admin")
            self.assertNotEqual(remembered.cookies["testwiki-remember"], oldest, "past half its life")
            self.later(days=181)
            self.assertEqual(remembered.user(), "Admin")
            late = self.visitor()
            late.cookies["testwiki-remember"] = oldest
            self.assertIsNone(late.user())
        finally:
            self.node.stop()
            self.node.start()

    def later(self, **time):
        self.node.stop()
        self.node.start(ahead=int(datetime.timedelta(**time).total_seconds()))


if __name__ == "__main__":
    unittest.main()
