"""What people who mean harm send."""

import base64
import json
import unittest

from support.case import SEED, WikiTest


class HostileTest(WikiTest):
    def spoilt(self, token):
        """Tokens that are nearly, or not at all, one."""
        at = self.random.randrange(len(token))
        other = "A" if token[at] != "A" else "B"
        parts = token.split(".")
        return {
            "a character changed": token[:at] + other + token[at + 1:],
            "cut short": token[:self.random.randrange(1, len(token))],
            "lengthened": token + "A",
            "parts exchanged": ".".join([parts[0], parts[1], parts[2], parts[4], parts[3]]),
            "another header": ".".join([base64.urlsafe_b64encode(b'{"alg":"none"}').decode().rstrip("="), *parts[1:]]),
            "empty": "",
            "deleted": "deleted",
            "dots": "....",
            "an id of MediaWiki's own": "0123456789abcdefghij0123456789ab",
            "an id as MediaWiki sees ours": "signet-sidAAAAAAAAAAAAAAAAAAAAAA",
            "serialized PHP": 'O:8:"stdClass":1:{s:1:"a";i:1;}',
            "JSON": '{"userId":1}',
            "an unsigned JWT": "eyJhbGciOiJub25lIn0.eyJzdWIiOiJBZG1pbiJ9.",
            "bytes": "%00%ff%fe",
            "a quote": '"\\"\'><script>',
            "7,000 characters": "A" * 7000,
            "many parts": "A." * 500,
        }

    def test_spoilt_cookies_are_nobody(self):
        visitor = self.logged_in(remember=True)
        good = dict(visitor.cookies)
        for cookie in ("testwiki-session", "testwiki-remember"):
            for what, value in self.spoilt(good[cookie]).items():
                with self.subTest(cookie=cookie, what=what, seed=SEED):
                    thief = self.visitor()
                    thief.cookies = {cookie: value}
                    answer = thief.page("Main_Page")
                    self.assertEqual(answer.status, 200)
                    self.assertIsNone(answer.user())
                    api = thief.api(action="query", meta="userinfo")
                    self.assertTrue(api["query"]["userinfo"].get("anon"))
                    if value not in ("", "deleted"):
                        self.assertNotIn(cookie, thief.cookies, "what does not count is taken away")
        self.assertEqual(visitor.user(), "Admin")

    def test_a_spoilt_session_does_not_hide_a_good_remember_token(self):
        visitor = self.logged_in(remember=True)
        visitor.cookies["testwiki-session"] = "rubbish"
        self.assertEqual(visitor.user(), "Admin")

    def test_tokens_of_another_site_are_nobody(self):
        status, answer = self.node.ask("/v1/seal", {"site": "tlswiki", "subject": "Admin", "remember": True,
                                                    "data": {"keep": {"u": 1}}})
        self.assertEqual(status, 200)
        thief = self.visitor()
        thief.cookies = {"testwiki-session": answer["session"]["token"],
                         "testwiki-remember": answer["remember"]["token"]}
        self.assertIsNone(thief.user())

    def test_a_session_that_the_site_did_not_seal_as_its_own_is_nobody(self):
        # Of this site, but without MediaWiki's user token: as if another application shared its name.
        for body in ({"subject": "Admin"}, {"subject": "Admin", "data": {"keep": {"u": 1}}},
                     {"subject": "Admin", "data": {"keep": {"u": 1, "t": "0" * 32}}},
                     {"subject": "Grace", "data": {"keep": {"u": 1}}}, {"data": {"keep": {"u": 1}}},
                     {"subject": "Admin", "data": {"keep": "x", "d": "y"}}, {"data": {"keep": {"c": 5}}},
                     {"subject": "Admin", "data": {"keep": {"c": "bot", "u": 1}}},
                     {"subject": "Admin", "data": {"keep": {"c": "bearer", "u": 1, "p": {"rights": ["edit"]}}}}):
            with self.subTest(body=body):
                status, answer = self.node.ask("/v1/seal", {"site": "testwiki", "remember": True, **body})
                self.assertEqual(status, 200)
                thief = self.visitor()
                thief.cookies["testwiki-session"] = answer["session"]["token"]
                self.assertIsNone(thief.user())
                thief.cookies = {"testwiki_BPsession": answer["session"]["token"]}
                self.assertIsNone(thief.api_user())
                answered = self.visitor().api({"Authorization": "Bearer " + answer["session"]["token"]}, action="query",
                                              meta="userinfo")
                self.assertEqual(answered["error"]["code"], "signet-bearer-refused")
                if "remember" in answer:
                    thief.cookies = {"testwiki-remember": answer["remember"]["token"]}
                    self.assertIsNone(thief.user())

    def test_a_session_id_cannot_be_given(self):
        # Neither MediaWiki's old cookie nor PHP's parameter begins or fixes a session.
        for name in ("testwiki_session", "PHPSESSID"):
            thief = self.visitor()
            thief.cookies[name] = "signet-sidAAAAAAAAAAAAAAAAAAAAAA"
            thief.cookies["testwikiUserID"] = "1"
            thief.cookies["testwikiUserName"] = "Admin"
            self.assertIsNone(thief.user())
        self.assertIsNone(self.visitor().page("Main_Page", "testwiki_session=" + "a" * 32).user())

    def test_another_persons_csrf_token_is_no_good(self):
        one, other = self.logged_in(), self.logged_in(self.user("Grace"))
        answer = one.api(action="edit", title="Forged", text="x", token=other.token())
        self.assertEqual(answer["error"]["code"], "badtoken")
        # Nor one of the same person's other session.
        self.assertEqual(one.api(action="edit", title="Forged", text="x",
                                 token=self.logged_in().token())["error"]["code"], "badtoken")

    def test_who_may_look_into_a_token_finds_no_credential(self):
        # An operator who inspects a cookie must not read there what logs in by MediaWiki's own cookies.
        visitor = self.logged_in(remember=True)
        secret = self.wiki.query("SELECT user_token FROM user WHERE user_name='Admin'")[0][0]
        self.assertEqual(len(secret), 32)
        self.assertNotIn(secret, json.dumps(self.opened(visitor)))
        status, restored = self.node.ask("/v1/restore", {"site": "testwiki",
                                                         "remember": visitor.cookies["testwiki-remember"]})
        self.assertEqual(status, 200)
        self.assertNotIn(secret, json.dumps(restored))

    def test_no_token_in_any_log(self):
        visitor = self.logged_in(remember=True)
        visitor.page("Main_Page")
        visitor.log_out()
        for name in ("signet.log", "exception.log", "php.log", "fpm.log", "nginx.log"):
            self.assertNotIn("eyJ", self.wiki.log(name), name)
        self.assertNotIn("eyJ", self.node.process.said())


if __name__ == "__main__":
    unittest.main()
