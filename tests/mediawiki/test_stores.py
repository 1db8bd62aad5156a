"""A thousand anonymous and two hundred logged-in visits leave no session in any store."""

import os
import threading
import unittest

from support.browser import Visitor
from support.case import WikiTest

ANONYMOUS = int(os.environ.get("SIGNET_ANONYMOUS_VISITS", 1000))
LOGGED_IN = int(os.environ.get("SIGNET_LOGGED_IN_VISITS", 200))


class StoresTest(WikiTest):
    # With its own sessions in the database, which these tests compare with, MediaWiki 1.45 saves after it committed.
    tolerated = WikiTest.tolerated + r"|SqlBagOStuff::modifyTableSpecificBlobsForSet"

    def visits(self, number, visit, threads=4):
        left, lock, wrong = [number], threading.Lock(), []

        def work():
            while True:
                with lock:
                    if left[0] == 0:
                        return
                    left[0] -= 1
                    turn = left[0]
                try:
                    visit(turn)
                except Exception as error:  # told by the main thread
                    wrong.append(repr(error)[:300])

        workers = [threading.Thread(target=work) for _ in range(threads)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        self.assertEqual(wrong, [])

    def test_no_session_is_stored(self):
        before = self.wiki.session_rows()
        sealed = self.events("issued_session")

        def anonymous(turn):
            visitor = Visitor(self.wiki.origin)
            if turn % 2:
                self.assertIsNone(visitor.page("Main_Page").user())
            else:  # asks for a session, as every client that is about to log in does
                self.assertGreater(len(visitor.token("login")), 10)
                self.assertIn("testwiki-session", visitor.cookies)

        people = [self.logged_in(self.user(f"Person {number}"), remember=number % 2 == 0) for number in range(4)]

        def logged_in(turn):
            person = people[turn % len(people)].copy()
            self.assertEqual(person.page("Main_Page").user(), f"Person {turn % len(people)}")

        self.visits(ANONYMOUS, anonymous)
        self.visits(LOGGED_IN, logged_in)
        after = self.wiki.session_rows()
        print(f"\n{ANONYMOUS} anonymous and {LOGGED_IN} logged-in visits. Session rows before and after:")
        for store in sorted(after):
            print(f"  {store:32} {before.get(store, 0):6} {after[store]:6}")
        self.assertEqual(sum(after.values()), 0)
        self.assertGreaterEqual(self.events("issued_session") - sealed, ANONYMOUS // 2, "or this test shows nothing")

    def test_the_count_would_see_them(self):
        # The same visits with MediaWiki's own sessions do leave rows, where this test looks for them.
        self.wiki.write_settings(signet=False)
        self.addCleanup(self.wiki.write_settings)
        self.visitor().token("login")
        self.assertGreater(self.wiki.session_rows()["testwiki.sqlite objectcache"], 0)
        self.wiki.change("DELETE FROM objectcache WHERE keyname LIKE '%MWSession%'")

    def test_what_others_keep_there_goes_to_a_real_cache(self):
        # CentralAuth and OAuth put things of their own where sessions are, up to 1.44.
        said = self.wiki.evaluate("""
            $type = $wgSessionCacheType;
            $name = $wgSignetFallbackCache;
            $make = static fn ( $which ) => method_exists( ObjectCache::class, 'getInstance' )
                ? ObjectCache::getInstance( $which )
                : MediaWiki\\MediaWikiServices::getInstance()->getObjectCacheFactory()->getInstance( $which );
            $one = $make( $type );
            $key = $one->makeKey( 'centralauth', 'token', 'x' );
            $one->set( $key, [ 'a' => 1 ], 100 );
            $other = $one->makeKey( 'MWSession', str_repeat( 'a', 32 ) );
            $one->set( $other, [ 'data' => [], 'metadata' => [ 'provider' => 'Another' ] ], 100 );
            $real = $make( $name );
            echo json_encode( [ get_class( $one ), $one->get( $key ), $real->get( $key ), $real->get( $other ),
                $one->incrWithInit( 'counter', 100 ), $one->add( $key, 2 ) ] );
            $one->delete( $key );
            $one->delete( $other );
            echo json_encode( [ $real->get( $key ), $real->get( $other ) ] );""")
        self.assertIn('{"a":1},{"a":1},{"data":[],"metadata":{"provider":"Another"}},1,false]', said)
        self.assertIn("[false,false]", said)

    def test_what_a_request_carries(self):
        self.user("Grace")
        own = self.logged_in("Grace"), self.logged_in("Grace", remember=True)
        self.wiki.write_settings(signet=False)
        self.addCleanup(self.wiki.write_settings)
        usual = self.logged_in("Grace"), self.logged_in("Grace", remember=True)
        print("\nBytes of the Cookie field:")
        for what, goal, ours, theirs in (("logged in", 700, own[0], usual[0]),
                                         ("kept logged in", 1100, own[1], usual[1])):
            sizes = []
            for visitor in (ours, theirs):
                for name in ("UseDC", "UseCDNCache", "cpPosIndex"):
                    visitor.cookies.pop(name, None)
                sizes.append(len("; ".join(f"{name}={value}" for name, value in visitor.cookies.items())))
            print(f"  {what:16} {sizes[0]}, with MediaWiki's own sessions {sizes[1]}: {sizes[0] - sizes[1]} added "
                  f"(goal {goal})")
            self.assertLessEqual(sizes[0] - sizes[1], goal)
        self.wiki.change("DELETE FROM objectcache WHERE keyname LIKE '%MWSession%'")


if __name__ == "__main__":
    unittest.main()
