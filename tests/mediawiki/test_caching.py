"""Behind a cache: nobody is served the page of somebody else."""

import unittest

from support.case import WikiTest


class CachingTest(WikiTest):
    def setUp(self):
        super().setUp()
        self.wiki.variant("$wgUseCdn = true; $wgCdnMaxAge = 600; $wgCdnServersNoPurge = [ '127.0.0.1' ];")

    def test_anonymous_pages_are_cached_and_others_are_not(self):
        stranger = self.visitor(self.wiki.cached_origin)
        first = stranger.page("Main_Page")
        self.assertIn("Cookie", first.header("Vary"))
        self.assertIn("s-maxage=600", first.header("Cache-Control"))
        self.assertEqual(stranger.page("Main_Page").header("X-Cache"), "HIT", "or this test shows nothing")

        person = self.logged_in(self.user("Grace"))
        through = person.copy(self.wiki.cached_origin)
        for _ in range(2):
            answer = through.page("Main_Page")
            self.assertEqual(answer.user(), "Grace")
            self.assertNotEqual(answer.header("X-Cache"), "HIT")
            self.assertIn("private", answer.header("Cache-Control"))
        self.assertIsNone(stranger.page("Main_Page").user())
        self.assertIsNone(self.visitor(self.wiki.cached_origin).page("Main_Page").user())
        other = self.logged_in().copy(self.wiki.cached_origin)
        self.assertEqual(other.page("Main_Page").user(), "Admin")

    def test_no_cookie_is_ever_cached(self):
        visitor = self.visitor(self.wiki.cached_origin)
        visitor.page("Special:UserLogin")
        self.assertIn("testwiki-session", visitor.cookies)
        other = self.visitor(self.wiki.cached_origin)
        other.page("Special:UserLogin")
        self.assertNotEqual(other.cookies["testwiki-session"], visitor.cookies["testwiki-session"])

    def test_whoever_has_a_session_gets_pages_of_their_own(self):
        # Anonymous, but with something of theirs in it: the cache must not answer in the wiki's place.
        visitor = self.visitor()
        visitor.page("Special:UserLogin")
        self.assertEqual(list(visitor.cookies), ["testwiki-session"])
        self.assertIn("private", visitor.page("Main_Page").header("Cache-Control"))
        self.assertIn("s-maxage", self.visitor().page("Main_Page").header("Cache-Control"))

    def test_what_a_person_sees_during_an_outage_is_not_kept(self):
        person = self.logged_in(self.user("Grace"))
        through = person.copy(self.wiki.cached_origin)
        self.node.stop()
        try:
            answer = through.page("Project:Never seen before")
            self.assertIsNone(answer.user())
            self.assertIn("no-store", answer.header("Cache-Control"))
        finally:
            self.node.start()
        self.assertEqual(through.page("Project:Never seen before").user(), "Grace")

    def test_a_bearer_clients_answer_is_its_own(self):
        answer = self.visitor().page("Main_Page")
        self.assertIn("Authorization", answer.header("Vary"))


if __name__ == "__main__":
    unittest.main()
