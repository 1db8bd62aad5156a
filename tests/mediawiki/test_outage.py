"""The authority is away, slow, out of reach or killed: visitors read as anonymous, and nothing of theirs is lost."""

import contextlib
import json
import os
import re
import signal
import socket
import threading
import time
import unittest

from support.case import WikiTest
from support.processes import wait_until


class OutageTest(WikiTest):
    def setUp(self):
        super().setUp()
        for name in os.listdir(self.wiki.path("cache")):
            if name.startswith("signet-away-"):
                os.remove(self.wiki.path("cache", name))
        log = self.wiki.path("logs", "signet.log")
        if os.path.exists(log):
            open(log, "w").close()

    def tearDown(self):
        if not self.node.process.runs():
            self.node.start()

    def warnings(self):
        return self.wiki.log("signet.log").count("is away")

    def assertReads(self, visitor, within=None):
        """Anonymous, whole, in no cache, and with the cookies as they were."""
        cookies = dict(visitor.cookies)
        begun = time.monotonic()
        answer = visitor.page("Main_Page")
        took = time.monotonic() - begun
        self.assertEqual(answer.status, 200)
        self.assertIsNone(answer.user())
        self.assertIn("does not answer", answer.text, "and is told why")
        self.assertIn("no-store", answer.header("Cache-Control"))
        self.assertEqual(answer.cookie_lines, [])
        self.assertEqual(visitor.cookies, cookies)
        if within:
            self.assertLess(took, within)

    def test_killed_and_back(self):
        visitor, remembered = self.logged_in(), self.logged_in(remember=True)
        del remembered.cookies["testwiki-session"]
        form = visitor.edit_form("Outage")
        self.node.stop(signal.SIGKILL)
        for _ in range(5):
            self.assertReads(visitor)
            self.assertReads(remembered)
        # What she sends is not saved under her address either.
        answer = visitor.edit("Outage", "must not be saved", dict(form))
        self.assertEqual(answer.status, 200)
        self.assertIsNone(answer.user())
        self.assertEqual(self.visitor().source("Outage"), "")
        api = visitor.api(action="edit", title="Outage", text="x", token=form["wpEditToken"])
        self.assertEqual(api["error"]["code"], "badtoken")
        # Nobody can log in, and is told so without an error page.
        stranger = self.visitor()
        page = stranger.page("Special:UserLogin")
        self.assertIn("does not answer", page.text)
        self.assertNotIn("does not answer", self.visitor().page("Main_Page").text, "readers need not know")
        fields = stranger.form(page, "wpName")
        fields.update({"wpName": "Admin", "wpPassword": self.wiki.passwords["Admin"], "wploginattempt": "Log in"})
        answer = stranger.post("/index.php?title=Special:UserLogin", fields)
        self.assertEqual(answer.status, 200)
        self.assertIsNone(answer.user())
        self.assertEqual(self.warnings(), 1, "one warning a minute")
        self.node.start()
        self.assertEqual(visitor.user(), "Admin")
        self.assertEqual(remembered.user(), "Admin")
        visitor.edit("Outage", "saved when it is back", form)
        self.assertEqual(visitor.source("Outage"), "saved when it is back")

    def test_restarted_between_two_requests(self):
        # The connections that the workers kept are all dead; nobody must notice.
        visitor = self.logged_in()
        for _ in range(8):
            self.assertEqual(visitor.user(), "Admin")
        self.node.stop()
        self.node.start()
        for _ in range(8):
            self.assertEqual(visitor.user(), "Admin")
        self.assertEqual(self.warnings(), 0)

    def test_slow(self):
        visitor = self.logged_in()
        self.node.freeze()
        try:
            # A second for the authority, once a request; five leave room for a busy machine.
            self.assertReads(visitor, within=5)
            self.assertReads(visitor, within=5)
        finally:
            self.node.process.send(signal.SIGCONT)
        # The answers to what was asked meanwhile come now; none of them may reach anybody.
        other = self.logged_in(self.user("Other"))
        for _ in range(8):
            self.assertEqual((visitor.user(), other.user()), ("Admin", "Other"))

    def test_killed_in_the_middle_of_requests(self):
        visitor = self.logged_in()
        seen, stop = [], threading.Event()

        def read():
            mine = visitor.copy()
            while not stop.is_set():
                answer = mine.page("Main_Page")
                seen.append((answer.status, answer.user()))

        threads = [threading.Thread(target=read) for _ in range(3)]
        for thread in threads:
            thread.start()
        try:
            for _ in range(40 if os.environ.get("SIGNET_LONG") else 4):
                time.sleep(self.random.uniform(0.05, 0.3))
                self.node.stop(signal.SIGKILL)
                time.sleep(0.05)
                self.node.start()
        finally:
            stop.set()
            for thread in threads:
                thread.join()
        self.assertEqual({status for status, _ in seen}, {200})
        self.assertLessEqual({user for _, user in seen}, {"Admin", None})
        self.assertEqual(visitor.user(), "Admin")

    def test_a_socket_that_may_not_be_opened(self):
        if os.geteuid() != 0:
            self.skipTest("only root can serve a wiki as somebody who may not open the socket")
        visitor = self.logged_in()
        self.node.stop()
        self.node.start()
        os.chmod(self.node.socket, 0o600)
        try:
            # The workers' old connections ended with the restart.
            self.assertReads(visitor)
            self.assertIn("Permission denied", self.wiki.log("signet.log"))
        finally:
            os.chmod(self.node.socket, 0o660)
        self.assertEqual(visitor.user(), "Admin")

    def impostor(self, number, answer):
        """Something else that listens at the socket, and says `answer(request)`, or nothing."""
        path = self.wiki.path("cache", f"impostor-{number}.sock")
        listening = socket.socket(socket.AF_UNIX)
        listening.bind(path)
        os.chmod(path, 0o666)
        listening.listen(16)
        self.addCleanup(listening.close)

        def serve():
            while True:
                try:
                    peer, _ = listening.accept()
                except OSError:
                    return
                threading.Thread(target=talk, args=(peer,), daemon=True).start()

        def talk(peer):
            with peer, contextlib.suppress(OSError):
                while True:
                    request = peer.recv(65536)
                    said = answer(request) if request else None
                    if said is None:
                        return
                    peer.sendall(said)

        threading.Thread(target=serve, daemon=True).start()
        self.wiki.variant(f"$wgSignetSocket = '{path}';")

    def test_something_else_that_listens_there(self):
        visitor = self.logged_in()
        claim = (b'{"session":{"sid":"AAAAAAAAAAAAAAAAAAAAAA","csk":"AAAAAAAAAAAAAAAAAAAAAA","subject":"Admin",'
                 b'"expires":1,"remembered":false,"data":{"m":{"u":1,"t":""}}}}')

        def http(body, more=b""):
            return b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n%s\r\n%s" % (len(body), more, body)

        answers = [
            lambda request: b"220 mail.example.org ESMTP\r\n",
            lambda request: None,
            lambda request: http(b"no JSON"),
            lambda request: http(claim),  # without the id of the question, as a late answer to an earlier one is
            lambda request: http(claim, b"X-Request-ID: 0123456789abcdef\r\n"),
            lambda request: b"HTTP/1.1 200 OK\r\nContent-Length: 999999\r\n\r\n" + b"x" * 300000,
        ]
        for number, answer in enumerate(answers):
            with self.subTest(number=number):
                self.impostor(number, answer)
                self.assertReads(visitor)
        self.wiki.variant()
        self.assertEqual(visitor.user(), "Admin")

    def forward(self, request):
        with socket.socket(socket.AF_UNIX) as real:
            real.settimeout(10)
            real.connect(self.node.socket)
            real.sendall(request)
            answer = b""
            while b"\r\n\r\n" not in answer:
                answer += real.recv(65536)
            length = int(re.search(rb"Content-Length: (\d+)", answer).group(1))
            while len(answer.split(b"\r\n\r\n", 1)[1]) < length:
                answer += real.recv(65536)
            return answer

    def test_who_has_waited_does_not_wait_again(self):
        visitor = self.logged_in(remember=True)
        questions = []

        def silence(request):
            questions.append(request)
            time.sleep(4)

        self.impostor(20, silence)
        self.assertReads(visitor, within=5)
        self.assertEqual(len(questions), 1, "there is a remember token to be asked for as well")
        # Two providers have something to ask of the API.
        visitor.cookies["testwiki_BPsession"] = visitor.cookies["testwiki-session"][:-2]
        self.assertIsNone(visitor.api_user())
        self.assertEqual(len(questions), 2)

    def test_each_worker_keeps_its_connection(self):
        visitor = self.logged_in()
        connections = []

        def forward(request):
            connections.append(threading.current_thread().name)  # each connection has a thread of its own
            return self.forward(request)

        self.impostor(21, forward)
        for _ in range(5 * self.workers):
            self.assertEqual(visitor.user(), "Admin")
        self.assertGreaterEqual(len(connections), 5 * self.workers)
        self.assertLessEqual(len(set(connections)), self.workers)

    def test_a_logout_that_nobody_could_be_told_of(self):
        # The authority goes away, or cannot write its record, between the question and the logout of one request.
        refusal = b'{"error":{"code":"io","message":"The record cannot be written.","hint":""}}'

        def cannot_write(request):
            name = re.search(rb"X-Request-ID: (\w+)", request).group(1)
            return (b"HTTP/1.1 503 Service Unavailable\r\nContent-Length: %d\r\nX-Request-ID: %s\r\n\r\n%s"
                    % (len(refusal), name, refusal))

        for number, end in ((10, lambda request: None), (11, cannot_write)):
            with self.subTest(number=number):
                self.wiki.variant()
                visitor = self.logged_in(remember=True)
                self.impostor(number, lambda request, end=end:
                              end(request) if b"/v1/end" in request else self.forward(request))
                visitor.log_out()
                self.assertNotIn("testwiki-session", visitor.cookies, "the browser is logged out at any rate")
                self.assertNotIn("testwiki-remember", visitor.cookies)
                self.assertIsNone(visitor.user())
                self.assertIn("could not be ended", self.wiki.log("signet.log"))

    def test_nobody_writes_under_their_address_meanwhile(self):
        # Forms and tokens that were fetched during the outage would be good ones of an anonymous visitor.
        self.user("Owner")
        said = self.wiki.maintain("createBotPassword", "--appid", "away", "--grants",
                                  "basic,editpage,createeditmovepage", "Owner")
        password = said.split("password:")[-1].split("'")[1]
        visitor, bot, client = self.logged_in(), self.visitor(), self.visitor()
        bot.api(action="login", lgname="Owner@away", lgpassword=password, lgtoken=bot.token("login"))
        self.assertEqual(bot.api_user(), "Owner")
        token = client.api(action="signetbearer", name="Owner@away", password=password)["signetbearer"]["token"]
        bearer = {"Authorization": f"Bearer {token}"}
        self.node.stop()
        page = visitor.page("Outage_form", "action=edit")
        self.assertIsNone(page.user())
        self.assertNotIn('name="wpSave"', page.text)
        for one in (visitor, bot):
            answer = one.api(action="edit", title="Outage API", text="x", token="+\\")
            self.assertEqual(answer.get("error", answer).get("code"), "signet-away")
        answer = client.ask("PUT", "/rest.php/v1/page/Outage_REST", json.dumps(
            {"source": "x", "comment": "", "content_model": "wikitext", "token": "+\\"}),
            {**bearer, "Content-Type": "application/json"})
        self.assertGreaterEqual(answer.status, 400, answer.text)
        # Who brings nothing of ours is an anonymous visitor as ever.
        stranger = self.visitor()
        self.assertEqual(stranger.api(action="edit", title="By a stranger", text="x", token="+\\")["edit"]["result"],
                         "Success")
        self.node.start()
        self.assertEqual(self.wiki.query("SELECT page_title FROM page WHERE page_title LIKE 'Outage!_%' ESCAPE '!'"), [])
        self.assertEqual(bot.api(action="edit", title="Again", text="x", token=bot.token())["edit"]["result"], "Success")

    def test_an_answer_that_says_nothing_of_the_session(self):
        # A door of another version, a proxy between, an authority in trouble: nothing is known, so nothing is taken away.
        error = b'{"error":{"code":"x","message":"No.","hint":""}}'
        visitor = self.logged_in(remember=True)
        for number, (status, body) in enumerate(((500, error), (400, error), (401, error), (404, error), (413, error),
                                                 (200, b"{}"), (200, b'{"session":{"sid":"short"}}'))):
            def say(request, status=status, body=body):
                name = re.search(rb"X-Request-ID: (\w+)", request).group(1)
                return (b"HTTP/1.1 %d Said\r\nContent-Length: %d\r\nX-Request-ID: %s\r\n\r\n%s"
                        % (status, len(body), name, body))

            with self.subTest(status=status, body=body):
                self.impostor(100 + number, say)
                self.assertReads(visitor)
        self.wiki.variant()
        self.assertEqual(visitor.user(), "Admin")

    def test_an_authority_that_knows_no_such_site(self):
        self.wiki.variant("$wgSignetSite = 'nosuchwiki';")
        visitor = self.visitor()
        answer = visitor.log_in("Admin", self.wiki.passwords["Admin"])
        self.assertEqual(answer.status, 200)
        self.assertIsNone(answer.user())
        self.assertIn("There is no site", self.wiki.log("signet.log"))

    def test_a_wiki_that_expects_another_cookie(self):
        # The origin at the authority and $wgServer must agree; if they do not, the log says what to compare.
        self.wiki.variant("$wgServer = 'https://elsewhere.example.org';")
        self.visitor().page("Special:UserLogin")
        wait_until(lambda: "nobody stays logged in" in self.wiki.log("signet.log"), "the log")


if __name__ == "__main__":
    unittest.main()
