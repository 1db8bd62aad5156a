"""The identity token: a cookie that proxies verify with public keys alone; and cookies over TLS."""

import base64
import json
import os
import unittest

from support.case import WikiTest
from support.processes import run


def claims_of(token):
    part = token.split(".")[1]
    return json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))


class IdentityTest(WikiTest):
    def setUp(self):
        super().setUp()
        self.set_site("--identity-tokens", "on")
        self.wiki.variant("$wgSignetIdentityCookie = 'sessionJwt';")

    def verified(self, token):
        """As a proxy does it: with the key set that the authority publishes, and nothing else."""
        keys = self.wiki.path("cache", "keys.json")
        with open(keys, "w") as file:
            file.write(self.node.get("/.well-known/jwks.json")[1])
        return json.loads(run([self.wiki.authority.signet_program, "jose", "verify", "--key", keys, "-"], text=token))

    def test_proxies_can_read_who_it_is(self):
        visitor = self.logged_in(self.user("Grace"))
        claims = self.verified(visitor.cookies["sessionJwt"])
        number = self.wiki.query("SELECT user_id FROM user WHERE user_name='Grace'")[0][0]
        self.assertRegex(claims["sub"], rf"^mw:local:testwiki[^:]*:{number}$")
        self.assertEqual(claims["sid"], self.opened(visitor)["sid"])
        self.assertGreater(claims["sxp"], claims["iat"])
        self.assertEqual(claims["exp"] - claims["iat"], 900)
        self.assertNotIn("csk", claims)

    def test_it_is_missed_where_the_authority_makes_none(self):
        self.set_site("--identity-tokens", "off")
        self.logged_in().page("Main_Page")
        self.assertIn("signet site set testwiki --identity-tokens on", self.wiki.log("signet.log"))

    def test_it_is_renewed_when_the_browser_has_dropped_it(self):
        visitor = self.logged_in(remember=True)
        sid, first = self.opened(visitor)["sid"], visitor.cookies.pop("sessionJwt")
        token = visitor.token()
        self.assertNotEqual(visitor.cookies["sessionJwt"], first)
        self.assertEqual(claims_of(visitor.cookies["sessionJwt"])["sub"], claims_of(first)["sub"])
        self.assertEqual(self.opened(visitor)["sid"], sid)
        self.assertEqual(visitor.api(action="edit", title="Identity", text="x", token=token)["edit"]["result"], "Success")
        del visitor.cookies["testwiki-session"], visitor.cookies["sessionJwt"]
        visitor.page("Main_Page")
        self.assertEqual(claims_of(visitor.cookies["sessionJwt"])["sub"], claims_of(first)["sub"])

    def test_it_goes_with_the_session(self):
        visitor = self.logged_in()
        visitor.log_out()
        self.assertNotIn("sessionJwt", visitor.cookies)
        anonymous = self.visitor()
        anonymous.page("Special:UserLogin")
        self.assertNotIn("sessionJwt", anonymous.cookies)

    def test_it_opens_no_session(self):
        visitor = self.logged_in()
        thief = self.visitor()
        thief.cookies = {"sessionJwt": visitor.cookies["sessionJwt"], "testwiki-session": visitor.cookies["sessionJwt"]}
        self.assertIsNone(thief.user())

    def test_all_cookies_together_are_within_the_budget(self):
        visitor = self.visitor()
        fields = visitor.form(visitor.page("Special:UserLogin"), "wpName")
        fields.update({"wpName": "Admin", "wpPassword": self.wiki.passwords["Admin"], "wpRemember": "1"})
        answer = visitor.post("/index.php?title=Special:UserLogin", fields, follow=False)
        self.assertEqual({line.split("=")[0] for line in answer.cookie_lines} &
                         {"testwiki-session", "testwiki-remember", "sessionJwt"},
                         {"testwiki-session", "testwiki-remember", "sessionJwt"})
        self.assertLessEqual(sum(len(f"Set-Cookie: {line}\r\n") for line in answer.cookie_lines), 3500)

    def test_off_by_default(self):
        self.wiki.variant()
        visitor = self.logged_in()
        self.assertNotIn("sessionJwt", visitor.cookies)


class TlsTest(WikiTest):
    def test_cookies_have_the_host_prefix(self):
        visitor = self.visitor(self.wiki.tls_origin)
        fields = visitor.form(visitor.page("Special:UserLogin"), "wpName")
        fields.update({"wpName": "Admin", "wpPassword": self.wiki.passwords["Admin"], "wpRemember": "1"})
        answer = visitor.post("/index.php?title=Special:UserLogin", fields, follow=False)
        for name in ("__Host-tlswiki-session", "__Host-tlswiki-remember"):
            line = next(one for one in answer.cookie_lines if one.startswith(name + "="))
            for attribute in ("; secure", "; httponly", "; samesite=lax", "; path=/"):
                self.assertIn(attribute, line.lower())
            self.assertNotIn("domain=", line.lower())
        self.assertEqual(visitor.user(), "Admin")
        # The same name without the prefix, which a neighbour or a plain connection could set, counts for nothing.
        thief = self.visitor(self.wiki.tls_origin)
        thief.cookies = {"tlswiki-session": visitor.cookies["__Host-tlswiki-session"],
                         "tlswiki-remember": visitor.cookies["__Host-tlswiki-remember"]}
        self.assertIsNone(thief.user())
        visitor.log_out()
        self.assertLessEqual(set(visitor.cookies) & {"__Host-tlswiki-session", "__Host-tlswiki-remember"}, set())


if __name__ == "__main__":
    unittest.main()
