"""Log-ins of several steps: what MediaWiki keeps in between is large, and may not fit into a cookie."""

import base64
import hashlib
import hmac
import html
import re
import struct
import time
import unittest

from support.case import WikiTest

FILLING = r"""
$wgHooks['AuthChangeFormFields'][] = static function () {
	// A provider that keeps much, as those that ask another service do; not only text, either.
	$session = RequestContext::getMain()->getRequest()->getSession();
	$session->set( 'filling', [ 'text' => str_repeat( 'Grüße ', 1000 ), 'bytes' => "\xff\x00\xfe", 'n' => 1.0,
		'deep' => [ [ [ [ [ [ [ 'bottom' ] ] ] ] ] ] ], 'none' => null, 7 => [] ] );
};
$wgHooks['BeforePageDisplay'][] = static function ( $out ) {
	$out->addMeta( 'filling', md5( serialize( $out->getRequest()->getSession()->get( 'filling' ) ) ) );
};
"""


def one_time_password(secret, at):
    key = base64.b32decode(secret + "=" * (-len(secret) % 8))
    digest = hmac.new(key, struct.pack(">Q", int(at) // 30), hashlib.sha1).digest()
    offset = digest[-1] & 15
    return f"{(struct.unpack('>I', digest[offset:offset + 4])[0] & 0x7fffffff) % 1000000:06d}"


class OverflowTest(WikiTest):
    def test_large_data_in_the_middle_of_a_login(self):
        self.user("Grace")
        self.wiki.variant(FILLING)
        visitor = self.visitor()
        answer = visitor.page("Special:UserLogin")
        self.assertLess(sum(len(line) for line in answer.cookie_lines), 3500)
        filling = re.search(r'name="filling" content="(\w+)"', answer.text).group(1)
        self.assertNotEqual(filling, hashlib.md5(b"N;").hexdigest())
        self.assertGreater(self.events("overflow"), 0)
        self.assertGreater(self.wiki.session_rows()["record overflow"], 0)
        self.assertNoSessionRows(but=["record overflow"])
        fields = visitor.form(answer, "wpName")
        # The next step finds all of it, in whatever node it lands.
        elsewhere = visitor.copy(self.wiki.second_origin)
        seen = elsewhere.page("Main_Page")
        self.assertEqual(re.search(r'name="filling" content="(\w+)"', seen.text).group(1), filling)
        fields.update({"wpName": "Grace", "wpPassword": self.wiki.passwords["Grace"], "wploginattempt": "Log in"})
        answer = visitor.post("/index.php?title=Special:UserLogin", fields)
        self.assertEqual(answer.user(), "Grace")
        self.assertEqual(visitor.user(), "Grace")
        # Ten minutes later the record has forgotten it. She is logged in all the same.
        self.node.stop()
        self.node.start(ahead=601)
        try:
            answer = visitor.page("Main_Page")
            self.assertEqual(answer.user(), "Grace")
            self.assertNotEqual(re.search(r'name="filling" content="(\w+)"', answer.text).group(1), filling)
        finally:
            self.node.stop()
            self.node.start()

    def test_all_cookies_of_a_login_fit_into_nginxs_buffer(self):
        # nginx as it comes takes 4 KiB of head from PHP, and answers 502 to more. What does not fit overflows.
        self.set_site("--identity-tokens", "on")
        try:
            for name in ("Al", "\u7528" * 80):
                self.user(name)
                for size in (1, 500, 1100, 1300, 1800):
                    self.wiki.variant("$wgSignetIdentityCookie = 'sessionJwt';\n$wgHooks['UserLoggedIn'][] = static "
                                      "function ( $user ) { RequestContext::getMain()->getRequest()->getSession()"
                                      f"->set( 'filling', base64_encode( random_bytes( {size} ) ) ); }};")
                    visitor = self.visitor()
                    fields = visitor.form(visitor.page("Special:UserLogin"), "wpName")
                    fields.update({"wpName": name, "wpPassword": self.wiki.passwords[name], "wpRemember": "1"})
                    answer = visitor.post("/index.php?title=Special:UserLogin", fields, follow=False)
                    with self.subTest(name=name, size=size):
                        self.assertEqual(answer.status, 302)
                        bytes_set = sum(len(f"Set-Cookie: {line}\r\n".encode()) for line in answer.cookie_lines)
                        # Tokens of so long a name are larger than all of the budget; nothing more is in them.
                        self.assertLess(bytes_set, 3500 if name == "Al" else 4000)
                        self.assertEqual(visitor.user(), name)
        finally:
            self.set_site("--identity-tokens", "off")

    def test_more_than_even_the_record_takes(self):
        self.user("Grace")
        self.wiki.variant(FILLING.replace("1000", "20000"))
        visitor = self.visitor()
        self.assertEqual(visitor.page("Special:UserLogin").status, 200)
        self.assertIn("could not be sealed", self.wiki.log("signet.log"))
        self.assertIn("The largest value is filling", self.wiki.log("signet.log"))
        self.wiki.variant()
        self.assertEqual(visitor.log_in("Grace", self.wiki.passwords["Grace"]).user(), "Grace")


class TwoFactorTest(WikiTest):
    extensions = ("OATHAuth",)
    tolerated = WikiTest.tolerated + r"|OATHAuth/src/Key/TOTPKey\.php"  # its own trouble, in Debian 12

    def secret_of(self, page):
        text = html.unescape(re.sub(r"<[^>]+>", " ", page.text))
        found = re.search(r"secret key:?\s*((?:[A-Z2-7]{4} )+[A-Z2-7]{1,4})\b", text) or \
            re.search(r"secret=([A-Z2-7]{16,})", html.unescape(page.text))
        self.assertTrue(found, text[-3000:])
        return found.group(1).replace(" ", "")

    def test_two_factors(self):
        # MediaWiki counts in the session what was tried already, and this one has no store but the session's.
        visitor = self.logged_in(self.user("Grace"))
        enable = "/index.php?title=Special:OATHManage&action=enable&module=totp"
        page = visitor.get(enable)
        secret = self.secret_of(page)
        self.assertEqual(self.secret_of(visitor.get(enable)), secret, "the session holds it between two requests")
        field = "token" if re.search(r"name=.token.", page.text) else "wptoken"
        fields = visitor.form(page, field)
        moment = time.time()
        fields[field] = one_time_password(secret, moment)
        answer = visitor.post(visitor.action(page, field), fields)
        self.assertRegex(answer.text, "(?i)validated|success", re.sub(r"<[^>]+>", " ", answer.text)[-1500:])
        self.assertEqual(visitor.user(), "Grace")

        other = self.visitor()
        page = other.log_in("Grace", self.wiki.passwords["Grace"])
        self.assertIsNone(page.user(), "the password alone")
        field = "OATHToken"
        fields = other.form(page, field)
        fields[field] = "000000"
        page = other.post("/index.php?title=Special:UserLogin", fields)
        self.assertIsNone(page.user())
        fields = other.form(page, field)
        # Each password counts once; the next one is good already.
        fields[field] = one_time_password(secret, moment + 30)
        page = other.post("/index.php?title=Special:UserLogin", fields)
        self.assertEqual(other.user(), "Grace", re.sub(r"<[^>]+>", " ", page.text)[-1500:])
        self.assertNoSessionRows(but=["record overflow"])


if __name__ == "__main__":
    unittest.main()
