"""Captchas of ConfirmEdit, which MediaWiki brings along: wherever their answers are kept, they are asked and counted once."""

import html
import json
import os
import re
import unittest

from support.case import MEDIAWIKI, WikiTest

CACHE_STORE = r"""
$wgCaptchaStorageClass = MediaWiki\Extension\ConfirmEdit\Store\CaptchaCacheStore::class;
"""


def plain(answer):
    return re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]+>", " ", answer.text)))[-2500:]


@unittest.skipUnless(os.path.exists(os.path.join(MEDIAWIKI, "extensions", "ConfirmEdit")), "there is no ConfirmEdit")
class CaptchaTest(WikiTest):
    extensions = ("ConfirmEdit",)

    def asked(self, page, fields):
        """The right answer to the captcha in a form."""
        self.assertIn("captchaId", fields, plain(page))
        found = re.search(r"(\d+) ?([+\u2212-]) ?(\d+) ?=", plain(page))
        self.assertTrue(found, plain(page))
        one, sign, other = found.groups()
        return int(one) + (int(other) if sign == "+" else -int(other))

    def form(self, visitor, name):
        """The form of a new account, filled in, and the right answer to its captcha."""
        page = visitor.page("Special:CreateAccount")
        fields = visitor.form(page, "wpName")
        word = self.asked(page, fields)
        fields.update({"wpName": name, "wpPassword": "a new password", "retype": "a new password",
                       "wpCreateaccount": "Create"})
        return fields, word

    def create(self, visitor, fields, word):
        return visitor.post("/index.php?title=Special:CreateAccount", {**fields, "captchaWord": str(word)})

    def through(self, name):
        """A wrong answer, a right one, and a stranger with somebody else's question."""
        visitor = self.visitor()
        fields, word = self.form(visitor, name)
        answer = self.create(visitor, fields, word + 1)
        self.assertIsNone(answer.user(), "a wrong answer")
        fields, word = self.form(visitor, name)
        elsewhere = visitor.copy(self.wiki.second_origin)  # whatever node it lands on
        answer = self.create(elsewhere, fields, word)
        self.assertEqual(answer.user(), name, plain(answer))
        self.assertEqual(elsewhere.user(), name)
        return elsewhere, fields, word

    def test_kept_in_the_session(self):
        # ConfirmEdit's default: the question and its answer are in the sealed session.
        visitor = self.visitor()
        fields, _ = self.form(visitor, "Newcomer1")
        self.assertIn(f"captcha{fields['captchaId']}", json.dumps(self.opened(visitor)["data"]))
        without = self.visitor()
        without.token("createaccount")
        grown = len(visitor.cookies["testwiki-session"]) - len(without.cookies["testwiki-session"])
        print(f"\nA captcha in the session adds {grown} bytes to its cookie.")
        self.assertLess(grown, 500)
        visitor, fields, word = self.through("Newcomer1")
        # Answered it is gone. Those that were not stay, as MediaWiki leaves them until the session ends.
        self.assertNotIn(f"captcha{fields['captchaId']}", json.dumps(self.opened(visitor)["data"]))
        answer = self.create(self.visitor(), fields, word)
        self.assertIsNone(answer.user(), "somebody else's question")
        self.assertNoSessionRows()

    def test_questions_do_not_pile_up_without_end(self):
        # Who reloads the form again and again gets a question each time; the response must stay what nginx takes.
        visitor = self.visitor()
        for _ in range(60):
            answer = visitor.page("Special:CreateAccount")
            self.assertEqual(answer.status, 200)
            self.assertLess(sum(len(line) for line in answer.cookie_lines), 3500)
        fields, word = self.form(visitor, "Newcomer2")
        answer = self.create(visitor, fields, word)
        self.assertEqual(answer.user(), "Newcomer2", plain(answer))
        self.assertNoSessionRows(but=["record overflow"])

    def test_kept_in_a_cache(self):
        self.wiki.variant(CACHE_STORE)
        visitor = self.visitor()
        self.form(visitor, "Newcomer3")
        self.assertNotIn("captcha", json.dumps(self.opened(visitor)["data"]) if "testwiki-session" in visitor.cookies else "")
        self.through("Newcomer3")
        self.assertNoSessionRows()

    def test_a_failed_login_asks(self):
        # ConfirmEdit counts them in the main cache.
        self.wiki.variant("$wgMainCacheType = CACHE_ACCEL;")
        self.user("Grace")
        visitor = self.visitor()
        for _ in range(4):
            self.assertIsNone(visitor.log_in("Grace", "not the password").user())
        page = visitor.page("Special:UserLogin")
        fields = visitor.form(page, "wpName")
        fields.update({"captchaWord": str(self.asked(page, fields)), "wpName": "Grace",
                       "wpPassword": self.wiki.passwords["Grace"], "wploginattempt": "Log in"})
        answer = visitor.post("/index.php?title=Special:UserLogin", fields)
        self.assertEqual(answer.user(), "Grace", plain(answer))


if __name__ == "__main__":
    unittest.main()
