"""Clients: bot passwords, and bearer tokens for those that handle no cookies."""

import json
import re
import unittest

from support.case import WikiTest


class ClientsTest(WikiTest):
    def setUp(self):
        super().setUp()
        self.user("Owner")
        if not hasattr(ClientsTest, "password"):
            said = self.wiki.maintain("createBotPassword", "--appid", "client", "--grants",
                                      "basic,editpage,createeditmovepage", "Owner")
            ClientsTest.password = said.split("password:")[-1].split("'")[1] if "'" in said.split("password:")[-1] \
                else said.split()[-1]

    def tearDown(self):
        self.assertNoSessionRows()

    def bearer(self):
        visitor = self.visitor()
        answer = visitor.api(action="signetbearer", name="Owner@client", password=self.password)
        self.assertIn("signetbearer", answer, answer)
        self.assertEqual(visitor.cookies, {}, "a client without cookies gets none")
        return visitor, {"Authorization": "Bearer " + answer["signetbearer"]["token"]}

    def bot(self):
        visitor = self.visitor()
        answer = visitor.api(action="login", lgname="Owner@client", lgpassword=self.password,
                             lgtoken=visitor.token("login"))
        self.assertEqual(answer["login"]["result"], "Success", answer)
        return visitor

    def test_bot_password(self):
        visitor = self.bot()
        self.assertIn("testwiki_BPsession", visitor.cookies)
        self.assertEqual(visitor.api_user(), "Owner")
        token = visitor.token()
        for text in ("1", "2"):
            answer = visitor.api(action="edit", title="By a bot", text=text, token=token, assert_="user")
            self.assertEqual(answer["edit"]["result"], "Success", answer)
        # Pages are none of a bot's business, and rights beyond its grants neither.
        self.assertIsNone(visitor.user())
        answer = visitor.api(action="delete", title="By a bot", token=token)
        self.assertEqual(answer["error"]["code"], "permissiondenied")

    def test_a_bot_password_that_is_taken_back(self):
        said = self.wiki.maintain("createBotPassword", "--appid", "brief", "--grants", "basic,editpage", "Owner")
        visitor = self.visitor()
        visitor.api(action="login", lgname="Owner@brief", lgtoken=visitor.token("login"),
                    lgpassword=said.split("password:")[-1].split("'")[1])
        self.assertEqual(visitor.api_user(), "Owner")
        self.wiki.change("DELETE FROM bot_passwords WHERE bp_app_id='brief'")
        self.assertIsNone(visitor.api_user())

    def test_bearer(self):
        visitor, bearer = self.bearer()
        self.assertEqual(visitor.api_user(bearer), "Owner")
        # Wikimedia's T126257: the token of one request is right in the next, though no cookie holds them together.
        first = visitor.token(headers=bearer)
        visitor.token(headers=bearer)
        for text in ("1", "2"):
            answer = visitor.api(bearer, action="edit", title="By bearer", text=text, token=first)
            self.assertEqual(answer.get("edit", answer).get("result"), "Success", answer)
        answer = visitor.api(bearer, action="delete", title="By bearer", token=first)
        self.assertEqual(answer["error"]["code"], "permissiondenied", "more than the bot password grants")
        answer = visitor.api(bearer, action="edit", title="By bearer", text="3", token="wrong+\\")
        self.assertEqual(answer["error"]["code"], "badtoken")
        # MediaWiki's own two, which keep a writer away from caches for a moment, are none of ours.
        self.assertLessEqual(set(visitor.cookies), {"UseDC", "UseCDNCache"})

    def test_bearer_at_the_rest_api(self):
        visitor, bearer = self.bearer()
        answer = visitor.ask("PUT", "/rest.php/v1/page/By_REST",
                             '{"source":"by REST","comment":"tried","content_model":"wikitext"}',
                             {**bearer, "Content-Type": "application/json"})
        self.assertEqual(answer.status, 201, answer.text)
        self.assertEqual(visitor.source("By REST"), "by REST")

    def test_a_bearer_token_that_does_not_count(self):
        visitor, bearer = self.bearer()
        self.wiki.authority.signet("revoke", "user", "testwiki", "Owner", "--yes")
        answer = visitor.api(bearer, action="query", meta="userinfo")
        self.assertEqual(answer["error"]["code"], "signet-bearer-refused", "it would go on as anonymous unnoticed")
        self.assertIn("invalid_token", visitor.last.header("WWW-Authenticate"))
        # A new one can be had all the same, and a wrong password is one.
        answer = visitor.api(bearer, action="signetbearer", name="Owner@client", password=self.password)
        self.assertIn("token", answer["signetbearer"])
        answer = visitor.api(action="signetbearer", name="Owner@client", password="0" * 32)
        self.assertEqual(answer["error"]["code"], "wrongpassword", answer)
        # Not the person's own password: that would be more than a client should hold.
        answer = visitor.api(action="signetbearer", name="Owner", password=self.wiki.passwords["Owner"])
        self.assertIn("error", answer)

    def test_each_token_counts_only_where_it_belongs(self):
        person, bot = self.logged_in("Owner"), self.bot()
        visitor, bearer = self.bearer()
        by_header = bearer["Authorization"].split()[1]
        in_cookie, of_bot = person.cookies["testwiki-session"], bot.cookies["testwiki_BPsession"]
        # What has the rights of a bot password must not become a person by moving to another cookie.
        for token in (by_header, of_bot):
            thief = self.visitor()
            thief.cookies["testwiki-session"] = token
            self.assertIsNone(thief.user())
        for token in (in_cookie, of_bot):
            self.assertEqual(self.visitor().api({"Authorization": f"Bearer {token}"}, action="query",
                                                meta="userinfo")["error"]["code"], "signet-bearer-refused")
        for token in (in_cookie, by_header):
            thief = self.visitor()
            thief.cookies["testwiki_BPsession"] = token
            self.assertIsNone(thief.api_user())
        self.assertEqual((person.user(), bot.api_user(), visitor.api_user(bearer)), ("Owner",) * 3)

    def test_a_bot_cookie_beside_is_not_whose_token_it_becomes(self):
        visitor = self.bot()
        said = self.wiki.maintain("createBotPassword", "--appid", "second", "--grants", "basic", self.user("Second"))
        answer = visitor.api(action="signetbearer", name="Second@second",
                             password=said.split("password:")[-1].split("'")[1])
        self.assertEqual(answer["signetbearer"]["username"], "Second")
        bearer = {"Authorization": "Bearer " + answer["signetbearer"]["token"]}
        self.assertEqual(self.visitor().api_user(bearer), "Second")
        self.assertEqual(visitor.api_user(), "Owner")

    def test_however_many_rights_it_has(self):
        # Large wikis have some hundred. MediaWiki works them out with each request, so that they need not travel.
        self.wiki.variant("for ( $i = 0; $i < 150; $i++ ) { $wgAvailableRights[] = \"another-right-$i\"; "
                          "$wgGrantPermissions['basic'][\"another-right-$i\"] = true; "
                          "$wgGroupPermissions['user'][\"another-right-$i\"] = true; }")
        grants = re.search(r"[\w,-]{30,}", self.wiki.evaluate(
            "echo implode( ',', MediaWiki\\MediaWikiServices::getInstance()->getGrantsInfo()->getValidGrants() );")).group()
        said = self.wiki.maintain("createBotPassword", "--appid", "all", "--grants", grants, "Owner")
        password = said.split("password:")[-1].split("'")[1]
        visitor = self.visitor()
        answer = visitor.api(action="login", lgname="Owner@all", lgpassword=password, lgtoken=visitor.token("login"))
        self.assertEqual(answer["login"]["result"], "Success", answer)
        self.assertEqual(visitor.api_user(), "Owner")
        self.assertLess(len(visitor.cookies["testwiki_BPsession"]), 700)
        rights = visitor.api(action="query", meta="userinfo", uiprop="rights")["query"]["userinfo"]["rights"]
        self.assertIn("another-right-149", rights)
        answer = self.visitor().api(action="signetbearer", name="Owner@all", password=password)
        self.assertEqual(answer["signetbearer"]["username"], "Owner")

    def test_a_refused_token_writes_nothing_at_the_rest_api(self):
        visitor, bearer = self.bearer()
        self.wiki.authority.signet("revoke", "user", "testwiki", "Owner", "--yes")
        answer = visitor.ask("PUT", "/rest.php/v1/page/Refused", json.dumps(
            {"source": "x", "comment": "", "content_model": "wikitext", "token": "+\\"}),
            {**bearer, "Content-Type": "application/json"})
        self.assertGreaterEqual(answer.status, 400, answer.text)
        self.assertEqual(self.wiki.query("SELECT page_title FROM page WHERE page_title='Refused'"), [])

    def test_what_others_put_into_the_field_is_left_to_them(self):
        visitor = self.visitor()
        for field in ("Bearer a.b.c", "Basic YTpi", "Bearer"):
            answer = visitor.api({"Authorization": field}, action="query", meta="userinfo")
            self.assertIn("query", answer)

    def test_bearer_switched_off(self):
        visitor, bearer = self.bearer()
        self.wiki.write_settings()
        self.wiki.variant("$wgSignetBearer = false;")
        self.assertIsNone(visitor.api_user(bearer))
        answer = visitor.api(action="signetbearer", name="Owner@client", password=self.password)
        self.assertEqual(answer["error"]["code"], "signet-bearer-off")

    def test_a_younger_token_is_told(self):
        visitor, bearer = self.bearer()
        visitor.api_user(bearer)
        self.assertEqual(visitor.last.header("Signet-Token"), "")
        self.node.stop()
        self.node.start(ahead=31 * 60)
        try:
            self.assertEqual(visitor.api_user(bearer), "Owner")
            younger = visitor.last.header("Signet-Token")
            self.assertEqual(visitor.api_user({"Authorization": f"Bearer {younger}"}), "Owner")
            self.assertEqual(visitor.cookies, {})
        finally:
            self.node.stop()
            self.node.start()


if __name__ == "__main__":
    unittest.main()
