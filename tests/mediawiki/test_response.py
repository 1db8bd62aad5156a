"""What a request changed in its session is kept, however its response ends."""

from support.case import WikiTest

# An extension that keeps something in the session, as those of single sign-on do before they lead elsewhere.
KEEPS = r"""
$wgHooks['BeforeInitialize'][] = static function ( $title, $unused, $out, $user, $request ) {
	$session = $request->getSession();
	if ( $request->getVal( 'keep' ) !== null ) {
		$session->set( 'kept', $request->getVal( 'keep' ) );
		$session->persist();
		@END@
	}
	header( 'X-Kept: ' . $session->get( 'kept', 'nothing' ) );
};
"""
ENDS = {
    "it redirects and exits": "header( 'Location: /elsewhere' ); exit;",
    "it exits with a body": "echo 'done'; exit;",
    "it writes its own output": "$out->disable(); echo 'done';",
    "it fails": "throw new MWException( 'on purpose' );",
    "it is a page": "",
}
REFUSES = r"""
$wgHooks['ApiCheckCanExecute'][] = static function ( $module, $user, &$message ) {
	$session = $module->getRequest()->getSession();
	header( 'X-Kept: ' . $session->get( 'kept', 'nothing' ) );
	if ( $module->getRequest()->getVal( 'keep' ) === null ) {
		return true;
	}
	$session->set( 'kept', $module->getRequest()->getVal( 'keep' ) );
	$message = 'actionthrottledtext';
	return false;
};
"""


class ResponseTest(WikiTest):
    tolerated = WikiTest.tolerated + "|on purpose"

    def kept(self, visitor):
        return visitor.page("Main_Page").header("X-Kept")

    def test_of_somebody_who_is_logged_in(self):
        for number, (what, end) in enumerate(ENDS.items()):
            with self.subTest(what):
                self.wiki.variant(KEEPS.replace("@END@", end))
                visitor = self.logged_in()
                visitor.get(f"/index.php?title=Main_Page&keep={number}", follow=False)
                self.assertEqual(self.kept(visitor), str(number))
                self.assertEqual(visitor.user(), "Admin")

    def test_of_somebody_who_comes_for_the_first_time(self):
        for number, (what, end) in enumerate(ENDS.items()):
            with self.subTest(what):
                self.wiki.variant(KEEPS.replace("@END@", end))
                visitor = self.visitor()
                visitor.get(f"/index.php?title=Main_Page&keep={number}", follow=False)
                self.assertEqual(self.kept(visitor), str(number))

    def test_of_other_actions_than_a_page(self):
        self.wiki.variant(KEEPS.replace("@END@", ""))
        visitor = self.logged_in()
        for number, path in enumerate(("/index.php?title=Main_Page&action=raw", "/index.php?title=Special:Diff/1",
                                       "/index.php?title=Special:RecentChanges&feed=atom")):
            with self.subTest(path):
                answer = visitor.get(f"{path}&keep={number}", follow=False)
                self.assertIn(answer.status, (302,) if "Diff" in path else (200, 302))
                self.assertEqual(self.kept(visitor), str(number))

    def test_of_the_api_where_it_refuses(self):
        self.wiki.variant(REFUSES)
        visitor = self.logged_in()
        path = "/api.php?action=query&meta=userinfo&format=json"
        self.assertIn("error", visitor.get(path + "&keep=here").json())
        self.assertEqual(visitor.get(path).header("X-Kept"), "here")

    def test_mediawikis_own_care_for_the_head_is_taken(self):
        # It puts an id on each response, and keeps what sets a cookie out of caches.
        self.wiki.variant(KEEPS.replace("@END@", "header( 'Cache-Control: public, max-age=600' ); echo 'x'; exit;"))
        answer = self.visitor().get("/index.php?title=Main_Page&keep=1")
        self.assertTrue(answer.cookie_lines)
        self.assertIn("private", answer.header("Cache-Control"))
        self.assertTrue(answer.header("X-Request-Id"))
