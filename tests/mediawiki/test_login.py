"""People log in, work and log out, by every way that MediaWiki has."""

import json
import re
import unittest

from support.case import WikiTest
from support.processes import wait_until


class LoginTest(WikiTest):
    def tearDown(self):
        self.assertNoSessionRows(but=["record overflow"])

    def test_by_the_form(self):
        visitor = self.visitor()
        self.assertIsNone(visitor.user())
        self.assertEqual(visitor.cookies, {}, "an anonymous reader gets no cookie")
        answer = visitor.log_in("Admin", self.wiki.passwords["Admin"])
        self.assertEqual(answer.user(), "Admin")
        self.assertEqual(visitor.user(), "Admin")
        self.assertNotIn("testwiki-remember", visitor.cookies)
        self.assertEqual(self.events("overflow"), 0)
        for name in ("testwiki_session", "testwikiUserID", "testwikiToken"):
            self.assertNotIn(name, visitor.cookies)

    def test_a_wrong_password_and_then_the_right_one(self):
        # After a failure MediaWiki replaces the login token; the form it then shows must be good.
        visitor = self.visitor()
        fields = visitor.form(visitor.page("Special:UserLogin"), "wpName")
        for password, user in (("wrong password", None), ("wrong again!", None), (self.wiki.passwords["Admin"], "Admin")):
            fields.update({"wpName": "Admin", "wpPassword": password, "wploginattempt": "Log in"})
            answer = visitor.post("/index.php?title=Special:UserLogin", fields)
            self.assertEqual(answer.user(), user)
            self.assertNotIn("problem with your login session", answer.text)
            if user is None:
                self.assertIn("Incorrect username or password", answer.text)
                fields = visitor.form(answer, "wpName")

    def test_by_action_login(self):
        self.user("Grace")
        visitor = self.visitor()
        answer = visitor.api(action="login", lgname="Grace", lgpassword=self.wiki.passwords["Grace"],
                             lgtoken=visitor.token("login"))
        self.assertEqual(answer["login"]["result"], "Success", answer)
        self.assertEqual(visitor.api_user(), "Grace")

    def test_by_action_clientlogin(self):
        self.user("Grace")
        visitor = self.visitor()
        self.assertEqual(visitor.client_login("Grace", "no password of hers")["status"], "FAIL")
        self.assertEqual(visitor.client_login("Grace", self.wiki.passwords["Grace"])["status"], "PASS")
        self.assertEqual(visitor.api_user(), "Grace")
        # What the answer to the login told is right in the next request.
        self.assertEqual(visitor.api(action="edit", title="By Grace", text="1", token=visitor.token())["edit"]["result"],
                         "Success")

    def test_each_login_begins_another_session(self):
        # Session fixation: what a visitor had before logging in is nothing afterwards.
        visitor = self.visitor()
        visitor.page("Special:UserLogin")
        before = visitor.copy()
        sid = self.opened(visitor)["sid"]
        visitor.log_in("Admin", self.wiki.passwords["Admin"])
        self.assertNotEqual(self.opened(visitor)["sid"], sid)
        self.assertIsNone(before.user())

    def test_edit_by_form_and_api(self):
        visitor = self.logged_in()
        visitor.edit("By form", "first")
        self.assertEqual(visitor.source("By form"), "first")
        answer = visitor.api(action="edit", title="By API", text="second", token=visitor.token())
        self.assertEqual(answer["edit"]["result"], "Success", answer)
        self.assertEqual(visitor.source("By API"), "second")
        author = self.wiki.query("SELECT actor_name FROM revision JOIN actor ON rev_actor=actor_id JOIN page ON "
                                 "rev_page=page_id WHERE page_title='By_form'")
        self.assertEqual(author, [("Admin",)])

    def test_the_token_in_a_page_is_right_in_the_next_request(self):
        # MediaWiki 1.45 asks for it when its session is saved already and the headers are gone.
        visitor = self.logged_in()
        cookie = visitor.cookies["testwiki-session"]
        page = visitor.page("Main_Page")
        token = re.search(r'"csrfToken":\s*"([^"]*)"', page.text).group(1).replace("\\\\", "\\")
        self.assertGreater(len(token), 10)
        answer = visitor.api(action="edit", title="By the page's token", text="x", token=token)
        self.assertEqual(answer.get("edit", answer).get("result"), "Success", answer)
        # Nor is it stored: pages and edits leave the session as it was when she logged in.
        self.assertNotIn("wsTokenSecrets", json.dumps(self.opened(visitor)))
        self.assertEqual(visitor.cookies["testwiki-session"], cookie)

    def test_the_page_that_answers_the_login_has_the_right_token(self):
        visitor = self.visitor()
        answer = visitor.api(action="clientlogin", username="Admin", password=self.wiki.passwords["Admin"],
                             loginreturnurl=self.wiki.origin, logintoken=visitor.token("login"))
        self.assertEqual(answer["clientlogin"]["status"], "PASS")
        # The page after it tells a token, which is right in the one after that.
        token = visitor.token()
        self.assertEqual(visitor.api_user(), "Admin")
        told = visitor.api(action="checktoken", type="csrf", token=token)
        self.assertEqual(told["checktoken"]["result"], "valid")

    def test_preferences(self):
        visitor = self.logged_in(self.user("Ada"))
        fields = visitor.form(visitor.page("Special:Preferences"), "wprealname")
        fields["wprealname"] = "Ada Lovelace"
        visitor.post("/index.php?title=Special:Preferences", fields)
        self.assertIn("Ada Lovelace", visitor.page("Special:Preferences").text)
        answer = visitor.api(action="options", change="rows=17", token=visitor.token())
        self.assertEqual(answer.get("options"), "success", answer)

    def test_watch(self):
        visitor = self.logged_in(self.user("Ada"))
        answer = visitor.api(action="watch", titles="Main Page", token=visitor.token("watch"))
        self.assertTrue(answer["watch"][0]["watched"], answer)
        fields = visitor.form(visitor.page("Main_Page", "action=unwatch"), "wpEditToken")
        visitor.post("/index.php?title=Main_Page&action=unwatch", fields)
        watched = visitor.api(action="query", list="watchlistraw").get("watchlistraw")
        self.assertNotIn("Main Page", [one["title"] for one in watched])

    def test_upload(self):
        visitor = self.logged_in()
        answer = visitor.post_multipart(
            "/api.php", {"action": "upload", "format": "json", "filename": "By API.txt", "token": visitor.token(),
                         "ignorewarnings": "1"}, {"file": ("a.txt", b"uploaded by the API")}).json()
        self.assertEqual(answer.get("upload", answer).get("result"), "Success", answer)
        # In pieces, put together by a job that takes the session over by its id.
        body = b"in two pieces, assembled by a job. " * 80
        key = None
        for offset, piece in ((0, body[:1500]), (1500, body[1500:])):
            fields = {"action": "upload", "format": "json", "stash": "1", "filename": "Chunked.txt", "offset": offset,
                      "filesize": len(body), "async": "1", "ignorewarnings": "1", "token": visitor.token()}
            if key:
                fields["filekey"] = key
            answer = visitor.post_multipart("/api.php", fields, {"chunk": ("chunk", piece)}).json()
            self.assertIn("upload", answer)
            key = answer["upload"].get("filekey", key)
        self.assertEqual(answer["upload"]["result"], "Poll", answer)
        self.wiki.maintain("runJobs", "--type", "AssembleUploadChunks")
        answer = visitor.api(action="upload", checkstatus="1", filekey=key, token=visitor.token())
        self.assertEqual(answer["upload"]["result"], "Success", answer)
        answer = visitor.api(action="upload", filename="Chunked.txt", filekey=answer["upload"].get("filekey", key),
                             ignorewarnings="1", token=visitor.token())
        self.assertEqual(answer.get("upload", answer).get("result"), "Success", answer)

    def test_log_out(self):
        visitor = self.logged_in()
        copied = visitor.copy()
        answer = visitor.log_out()
        self.assertIsNone(answer.user())
        self.assertIsNone(visitor.user())
        self.assertNotIn("testwiki-session", visitor.cookies)
        self.assertIsNone(copied.user(), "a cookie copied before the logout works after it")
        self.assertIsNone(copied.copy(self.wiki.second_origin).user(), "it works on the other node")
        visitor = self.logged_in()
        copied = visitor.copy()
        visitor.api(action="logout", token=visitor.token())
        self.assertIsNone(visitor.api_user())
        self.assertIsNone(copied.api_user())

    def test_create_an_account(self):
        visitor = self.visitor()
        fields = visitor.form(visitor.page("Special:CreateAccount"), "wpName")
        fields.update({"wpName": "Newcomer", "wpPassword": "a new password", "retype": "a new password",
                       "wpCreateaccount": "Create"})
        answer = visitor.post("/index.php?title=Special:CreateAccount", fields)
        self.assertEqual(answer.user(), "Newcomer", re.sub(r"<[^>]+>", " ", answer.text)[-1500:])
        self.assertEqual(visitor.user(), "Newcomer")
        # The page of welcome already had the right tokens.
        found = re.search(r'"csrfToken":\s*"([^"]*)"', answer.text)
        if found:
            edited = visitor.api(action="edit", title="Newcomer's", text="1",
                                 token=found.group(1).replace("\\\\", "\\"))
            self.assertIn("edit", edited, edited)
        by_api = self.visitor()
        answer = by_api.api(action="createaccount", username="Newcomer2", password="a new password",
                            retype="a new password", createreturnurl=self.wiki.origin,
                            createtoken=by_api.token("createaccount"))
        self.assertEqual(answer["createaccount"]["status"], "PASS", answer)
        self.assertEqual(by_api.client_login("Newcomer2", "a new password")["status"], "PASS")

    def test_password_reset(self):
        self.user("Forgetful")
        self.wiki.maintain("resetUserEmail", "Forgetful", "forgetful@example.org", "--no-reset-password")
        elsewhere = self.logged_in("Forgetful")
        visitor = self.visitor()
        fields = visitor.form(visitor.page("Special:PasswordReset"), "wpUsername")
        fields["wpUsername"] = "Forgetful"
        visitor.post("/index.php?title=Special:PasswordReset", fields)
        mail = wait_until(lambda: self.wiki.log("mail.txt"), "the mail")
        temporary = re.search(r"Temporary password:\s*(\S+)", mail)
        self.assertTrue(temporary, mail)
        # The temporary password opens a second step, in which a new one is set.
        answer = visitor.log_in("Forgetful", temporary.group(1))
        fields = visitor.form(answer, "retype")
        fields.update({"wpPassword": "remembered now", "retype": "remembered now"})
        answer = visitor.post("/index.php?title=Special:UserLogin", fields)
        self.assertEqual(visitor.user(), "Forgetful")
        self.wiki.passwords["Forgetful"] = "remembered now"
        self.logged_in("Forgetful")
        self.assertIn(elsewhere.user(), (None, "Forgetful"))

    def test_change_credentials(self):
        self.user("Changing")
        here, elsewhere = self.logged_in("Changing"), self.logged_in("Changing", remember=True)
        kind = "MediaWiki\\Auth\\PasswordAuthenticationRequest"
        page = f"/index.php?title=Special:ChangeCredentials/{kind.replace(chr(92), '%5C')}"
        answer = here.get(page)
        if not re.search(r"name=.retype.", answer.text):  # it first wants to know that it is still they
            fields = here.form(answer, "wpPassword")
            fields["wpPassword"] = self.wiki.passwords["Changing"]
            answer = here.post("/index.php?title=Special:UserLogin", fields)
        fields = here.form(answer, "retype")
        fields.update({"password": "changed by herself", "retype": "changed by herself"})
        answer = here.post(page, fields)
        self.assertIn("have been changed", answer.text)
        self.assertEqual(here.user(), "Changing", "who changed the password stays logged in")
        self.assertIsNone(elsewhere.user(), "elsewhere she is logged out, remembered or not")
        self.wiki.passwords["Changing"] = "changed by herself"
        self.logged_in("Changing")


if __name__ == "__main__":
    unittest.main()
