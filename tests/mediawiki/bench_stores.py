"""Signet beside MediaWiki's own session stores, on one wiki, interleaved request by request.

Prints median and p95 of each, and the ratios beside their goals: of the medians, and the median of the ratios of each
round, whose requests come right after each other in an order of chance, so that it minds a busy machine less. One pool of
php-fpm serves all. Figures of a machine that does something else meanwhile are worth little; quote ratios. Nothing here is
asserted.
"""

import os
import random
import statistics
import time
import http.client

from support.browser import Visitor
from support.case import MEDIAWIKI, SEED
from support.processes import Process, free_port, listens, wait_until
from support.wiki import Wiki

ROUNDS = int(os.environ.get("SIGNET_ROUNDS", 300))
GOALS = {("userinfo", "APCu"): 1.02, ("page view", "APCu"): 1.02, ("login token", "CACHE_DB"): 0.85}

STORE = r"""
$signetStore = $_SERVER['HTTP_X_STORE'] ?? '';
// Everything but the sessions is as it is on a small wiki with APCu, for all alike.
$wgMainCacheType = $wgMessageCacheType = CACHE_ACCEL;
$wgParserCacheType = CACHE_DB;
// An extension more makes MediaWiki write its texts anew, so that each has its own.
$wgCacheDirectory .= "/$signetStore";
if ( $signetStore === 'signet' ) {
	wfLoadExtension( 'Signet' );
	$wgSignetSite = 'testwiki';
	$wgSignetSocket = '@SOCKET@';
} elseif ( $signetStore === 'redis' ) {
	$wgObjectCaches['redis'] = [ 'class' => 'RedisBagOStuff', 'servers' => [ '127.0.0.1:@REDIS@' ], 'persistent' => true ];
	$wgSessionCacheType = 'redis';
} elseif ( $signetStore === 'db' ) {
	$wgSessionCacheType = CACHE_DB;
} else {
	$wgSessionCacheType = CACHE_ANYTHING;
}
"""
STORES = {"APCu": "apcu", "CACHE_DB": "db", "redis": "redis", "Signet": "signet"}


class Client(Visitor):
    """Keeps its connection, so that what is measured is the wiki."""

    def __init__(self, origin, store):
        super().__init__(origin)
        self.store = store
        self.connection = http.client.HTTPConnection(origin.split("//")[1])

    def ask(self, method, path, body=None, headers=None, follow=True):
        return super().ask(method, path, body, {"X-Store": self.store, **(headers or {})}, follow)

    def timed(self, path, cookies=None):
        fields = {"X-Store": self.store}
        if cookies is not None:
            fields["Cookie"] = "; ".join(f"{name}={value}" for name, value in cookies.items())
        begun = time.perf_counter()
        self.connection.request("GET", path, headers=fields)
        answer = self.connection.getresponse()
        body = answer.read()
        took = time.perf_counter() - begun
        if answer.status != 200:
            raise AssertionError(f"{path}: {answer.status}")
        return took * 1000, body


def measure(wiki, clients):
    paths = {
        "userinfo": "/api.php?action=query&meta=userinfo&format=json",
        "page view": "/index.php?title=Main_Page",
        "login token": "/api.php?action=query&meta=tokens&type=login&format=json",
    }
    figures = {(what, name): [] for what in paths for name in clients}
    order = random.Random(SEED)
    for turn in range(ROUNDS + 10):
        names = list(clients)
        order.shuffle(names)
        for what, path in paths.items():
            for name in names:
                client = clients[name]
                took, body = client.timed(path, None if what == "login token" else client.cookies)
                if turn == 0:
                    right = {"userinfo": b'"name":"Admin"', "page view": b'"wgUserName":"Admin"', "login token": b"logintoken"}
                    assert right[what] in body, (what, name, body[:500])
                if turn >= 10:
                    figures[what, name].append(took)
    return figures


def report(figures, clients):
    print(f"{ROUNDS} requests of each kind and store, interleaved, seed {SEED}\n")
    print(f"{'':14}{'':12}{'median ms':>10}{'p95 ms':>9}   Signet is (by round)")
    for what in ("userinfo", "page view", "login token"):
        signet = statistics.median(figures[what, "Signet"])
        for name in clients:
            samples = sorted(figures[what, name])
            median = statistics.median(samples)
            line = f"{what:14}{name:12}{median:10.2f}{samples[int(len(samples) * .95)]:9.2f}"
            if name != "Signet":
                rounds = statistics.median(ours / theirs for ours, theirs in
                                           zip(figures[what, "Signet"], figures[what, name]))
                line += f"   {signet / median:.3f} of it ({rounds:.3f})"
                if (what, name) in GOALS:
                    line += f" (goal {GOALS[what, name]:.2f})"
            print(line)


def main():
    # As php-fpm comes, it looks at files every other second.
    wiki, redis = Wiki(MEDIAWIKI, revalidate=2), None
    try:
        wiki.start()
        wiki.write_settings(signet=False)
        port = free_port()
        redis = Process(["redis-server", "--port", port, "--bind", "127.0.0.1", "--save", "", "--dir", wiki.path("cache")],
                        wiki.path("redis.log"))
        wait_until(lambda: listens(port), "redis")
        for store in STORES.values():
            os.mkdir(wiki.path("cache", store))
            os.chmod(wiki.path("cache", store), 0o777)
        wiki.variant(STORE.replace("@SOCKET@", wiki.authority.node.socket).replace("@REDIS@", str(port)))
        time.sleep(3)  # until PHP has seen the settings
        clients = {name: Client(wiki.origin, store) for name, store in STORES.items()}
        for name, client in clients.items():
            client.log_in("Admin", wiki.passwords["Admin"])
            assert client.user() == "Admin", name
            for other in ("UseDC", "UseCDNCache", "cpPosIndex"):
                client.cookies.pop(other, None)
        report(measure(wiki, clients), clients)
        print("\nBytes of the Cookie field of somebody who is logged in: " + ", ".join(
            f"{name} {len('; '.join(f'{key}={value}' for key, value in client.cookies.items()))}"
            for name, client in clients.items()))
    finally:
        if redis:
            redis.stop()
        wiki.stop()


if __name__ == "__main__":
    main()
