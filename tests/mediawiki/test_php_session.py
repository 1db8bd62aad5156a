"""$_SESSION, where old extensions keep things: off and said so, or kept where the wiki wants it."""

from support.case import WikiTest

# An old extension, which counts what one person does: on pages, in the API and where a form leads elsewhere.
COUNTS = r"""
$signetTestCount = static function () {
	header( 'X-Count: ' . ( $_SESSION['signetTestCount'] ?? 0 ) );
	$_SESSION['signetTestCount'] = ( $_SESSION['signetTestCount'] ?? 0 ) + 1;
};
$wgHooks['BeforePageDisplay'][] = $wgHooks['ApiBeforeMain'][] = $wgHooks['BeforePageRedirect'][] = $signetTestCount;
"""
API = "/api.php?action=query&meta=userinfo&format=json"
PAGE = "/index.php?title=Main_Page"
REDIRECT = "/index.php?title=Special:Diff/1"


class PhpSessionTest(WikiTest):
    def counts(self, visitor, paths):
        answers = [visitor.get(path, follow=False) for path in paths]
        self.assertEqual([answer.status for answer in answers], [302 if path == REDIRECT else 200 for path in paths])
        return [int(answer.header("X-Count") or -1) for answer in answers]

    def test_it_is_off_and_the_log_says_who_wrote_there(self):
        visitor = self.logged_in()
        cookies = dict(visitor.cookies)
        self.wiki.variant(COUNTS)
        self.assertEqual(self.counts(visitor, [PAGE, PAGE, API, API, REDIRECT, PAGE]), [0] * 6)
        self.assertEqual(visitor.cookies, cookies)
        self.assertEqual(visitor.user(), "Admin")
        log = self.wiki.log("signet.log")
        self.assertIn("An extension wrote signetTestCount to $_SESSION, which is not kept.", log)
        self.assertIn("$wgSignetPhpSessions = true;", log)

    def test_where_the_wiki_wants_it_it_is_kept_in_the_token(self):
        self.wiki.variant("$wgSignetPhpSessions = true;\n" + COUNTS)
        complaints = self.wiki.log("signet.log").count("which is not kept")
        visitor = self.logged_in()
        begun = self.counts(visitor, [PAGE])[0]
        paths = [PAGE, API, API, REDIRECT, API, PAGE]
        self.assertEqual(self.counts(visitor, paths), list(range(begun + 1, begun + 1 + len(paths))))
        # By every other worker and web node, and in nobody else's session.
        self.assertEqual(self.counts(visitor.copy(self.wiki.second_origin), [API]), [begun + 7])
        self.assertLess(self.counts(self.logged_in("Grace"), [PAGE])[0], begun + 7)
        self.assertEqual(self.wiki.log("signet.log").count("which is not kept"), complaints)
        self.assertNoSessionRows()

    def test_an_extension_that_begins_one_itself_is_refused_plainly(self):
        self.wiki.variant("$wgHooks['BeforePageDisplay'][] = static function () { try { session_start(); } "
                          "catch ( BadMethodCallException $e ) { header( 'X-Refused: ' . $e->getMessage() ); } };")
        answer = self.logged_in().get(PAGE)
        self.assertEqual(answer.status, 200)
        self.assertIn("PHP session", answer.header("X-Refused"))
