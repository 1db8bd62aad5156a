"""The visible part, with a real browser. Pictures of it are left in the build folder."""

import os
import struct
import unittest

from support.authority import ROOT
from support.case import WikiTest
from support.processes import wait_until
from support.webdriver import Browser

PICTURES = os.environ.get("SIGNET_PICTURES", os.path.join(ROOT, "build", "screenshots", "mediawiki"))


class ChromiumTest(WikiTest):
    def setUp(self):
        super().setUp()
        self.browser = Browser(self.wiki.path(f"browser-{self.id().rsplit('.')[-1]}"))
        self.addCleanup(self.browser.close)

    def picture(self, name):
        path = self.browser.picture(os.path.join(PICTURES, f"{name}.png"))
        with open(path, "rb") as file:
            width, height = struct.unpack(">II", file.read(24)[16:])
        self.assertGreater(min(width, height), 500)
        self.assertGreater(os.path.getsize(path), 10_000, "the picture is blank")

    def log_in(self, name="Admin", origin=None, remember=False):
        self.browser.log_in(origin or self.wiki.origin, name, self.wiki.passwords[self.user(name)], remember)
        self.assertEqual(self.browser.user(), name)

    def cookie(self, name="testwiki-session"):
        return self.browser.cookies().get(name)

    def page(self, title="Main Page", query=""):
        self.browser.open(f"{self.wiki.origin}/index.php?title={title.replace(' ', '_')}{query}")

    def test_log_in_edit_and_log_out(self):
        browser = self.browser
        self.page()
        self.assertIsNone(browser.user())
        self.assertEqual(browser.cookies(), {})
        self.page("Special:UserLogin")
        self.picture("login")
        self.log_in()
        self.picture("logged-in")
        cookie = self.cookie()
        self.assertTrue(cookie["httpOnly"])
        self.assertEqual(cookie["sameSite"], "Lax")
        self.assertNotIn("expiry", cookie, "it goes with the browser's session")
        self.assertNotIn("testwiki-session", browser.run("return document.cookie"))
        self.page("Written in a browser", "&action=edit")
        browser.type("#wpTextbox1", "This was '''typed''' into a real browser.")
        self.picture("edit")
        browser.submit("#wpSave")
        self.assertIn("This was typed into a real browser.", browser.text())
        self.picture("saved")
        # By MediaWiki's own JavaScript, with the token that is in the page.
        done = browser.run("""
            const done = { state: 'waiting' };
            window.signetDone = done;
            mw.loader.using( 'mediawiki.api' ).then( () => new mw.Api().postWithToken( 'csrf',
                { action: 'edit', title: 'By JavaScript', text: 'x', formatversion: 2 } ) )
                .then( ( r ) => { done.state = r.edit.result; }, ( code ) => { done.state = code; } );
            return true;""")
        self.assertTrue(done)
        wait_until(lambda: browser.run("return window.signetDone.state") != "waiting", "the edit by JavaScript")
        self.assertEqual(browser.run("return window.signetDone.state"), "Success")
        browser.log_out(self.wiki.origin)
        self.assertIsNone(browser.user())
        self.assertIsNone(self.cookie())
        self.picture("logged-out")

    def test_two_tabs(self):
        browser = self.browser
        self.log_in(self.user("Grace"))
        first = browser.tab()
        self.page("First tab", "&action=edit")
        browser.type("#wpTextbox1", "first")
        second = browser.new_tab()
        browser.switch(second)
        self.page("Second tab", "&action=edit")
        browser.type("#wpTextbox1", "second")
        browser.submit("#wpSave")
        browser.switch(first)
        browser.submit("#wpSave")
        for title, text in (("First tab", "first"), ("Second tab", "second")):
            self.assertEqual(self.visitor().source(title), text)

    def test_keep_me_logged_in(self):
        browser = self.browser
        self.log_in(self.user("Grace"), remember=True)
        self.assertGreater(self.cookie("testwiki-remember")["expiry"], 0)
        sid = self.opened_by(self.cookie()["value"])["sid"]
        browser.forget("testwiki-session")
        self.page()
        self.assertEqual(browser.user(), "Grace")
        self.assertNotEqual(self.opened_by(self.cookie()["value"])["sid"], sid)

    def opened_by(self, token):
        status, answer = self.node.ask("/v1/open", {"site": "testwiki", "token": token})
        self.assertEqual(status, 200)
        return answer["session"]

    def test_an_administrator_ends_the_session(self):
        browser = self.browser
        self.log_in(self.user("Grace"))
        token = self.cookie()["value"]
        # What the administrator sees when the cookie is pasted.
        said = self.wiki.authority.end_session(self.opened_by(token)["sid"],
                                               "--reason", "shown to a colleague")
        self.assertIn("Revoked", said)
        self.page()
        self.assertIsNone(browser.user(), "the next click finds it logged out")
        self.assertIsNone(self.cookie())
        self.picture("ended-by-an-administrator")

    def test_rotation_does_not_disturb(self):
        browser = self.browser
        self.log_in()
        self.page("Rotation", "&action=edit")
        browser.type("#wpTextbox1", "begun under the old key")
        self.wiki.authority.signet("keys", "rotate", "--yes")
        browser.submit("#wpSave")
        self.assertEqual(browser.user(), "Admin")
        self.assertIn("begun under the old key", browser.text())

    def test_over_tls(self):
        browser = self.browser
        self.log_in(origin=self.wiki.tls_origin)
        cookie = self.cookie("__Host-tlswiki-session")
        self.assertTrue(cookie["secure"])
        self.assertEqual(cookie["path"], "/")
        browser.log_out(self.wiki.tls_origin)
        self.assertIsNone(browser.user())

    def test_the_authority_away_and_back(self):
        browser = self.browser
        self.log_in()
        self.node.stop()
        try:
            self.page("Special:Version")
            self.assertIsNone(browser.user())
            self.assertIsNotNone(self.cookie())
            self.page("Special:UserLogin")
            self.picture("authority-away")
        finally:
            self.node.start()
        self.page("Special:Version")
        self.assertEqual(browser.user(), "Admin")


if __name__ == "__main__":
    unittest.main()
