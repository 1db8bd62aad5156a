"""A MediaWiki of its own behind php-fpm and nginx on loopback, with its authority."""

import contextlib
import fcntl
import glob
import grp
import json
import os
import pwd
import shutil
import sqlite3
import tempfile
import time

from .authority import ROOT, Authority
from .processes import Process, free_port, listens, run, wait_until

EXTENSION = os.path.join(ROOT, "packaging", "mediawiki", "Signet")
SERVER_USER = "www-data"
PREFIX = "signet-wiki-"

LOCAL_SETTINGS = r"""<?php
$wgSitename = 'Test wiki';
$wgMetaNamespace = 'Project';
$wgServer = ( $_SERVER['HTTPS'] ?? '' ) === 'on' ? 'https://127.0.0.1:@TLS@' : 'http://127.0.0.1:@HTTP@';
$wgScriptPath = '';
$wgArticlePath = '/wiki/$1';
$wgUsePathInfo = true;
$wgDBtype = 'sqlite';
$wgDBname = 'testwiki';
$wgDBserver = $wgDBuser = $wgDBpassword = '';
$wgSQLiteDataDir = '@DATA@';
$wgCacheDirectory = '@CACHE@';
$wgLocalisationCacheConf['store'] = 'files';
$wgTmpDirectory = '@CACHE@';
// APCu of the command line is not that of the web server, so that what one invalidates the other would not see.
$wgMainCacheType = $wgMessageCacheType = $wgParserCacheType = CACHE_NONE;
$wgSessionCacheType = CACHE_DB;
$wgSecretKey = '@SECRET@';
$wgUpgradeKey = '0123456789abcdef';
$wgLanguageCode = 'en';
$wgEnableUploads = $wgEnableAsyncUploads = true;
$wgUploadDirectory = '@IMAGES@';
$wgUploadPath = '/images';
$wgFileExtensions[] = 'txt';
$wgVerifyMimeType = false;
$wgEnableEmail = true;
$wgEnableUserEmail = false;
$wgEmergencyContact = $wgPasswordSender = 'wiki@example.org';
$wgEmailConfirmToEdit = false;
$wgAllowUserCss = $wgAllowUserJs = false;
$wgJobRunRate = 0;
$wgShowExceptionDetails = true;
$wgDebugLogGroups['signet'] = '@LOGS@/signet.log';
$wgDebugLogGroups['exception'] = $wgDebugLogGroups['error'] = $wgDebugLogGroups['fatal'] = '@LOGS@/exception.log';
$wgPasswordPolicy['policies']['default']['MinimalPasswordLength'] = 8;
$wgPasswordAttemptThrottle = [];
$wgAccountCreationThrottle = [];
$wgPingLimiter = false;
$wgRateLimits = [];
$wgGroupPermissions['*']['createaccount'] = true;
$wgGroupPermissions['user']['upload'] = true;
$wgHooks['AlternateUserMailer'][] = static function ( $headers, $to, $from, $subject, $body ) {
	file_put_contents( '@LOGS@/mail.txt', "$subject\n" . ( is_array( $body ) ? $body['text'] : $body ) . "\n\f", FILE_APPEND );
	return false;
};
wfLoadSkin( 'Vector' );
@EXTRA@
$signetTestVariant = '@FOLDER@/variant.php';
if ( is_file( $signetTestVariant ) ) {
	require $signetTestVariant;
}
"""

# Behind what an administrator pastes: here the site depends on how it was asked, and the socket on which web node was.
SIGNET_SETTINGS = """
if ( ( $_SERVER['HTTPS'] ?? '' ) === 'on' ) {
	$wgSignetSite = 'tlswiki';
}
$wgSignetSocket = ( $_SERVER['SIGNET_NODE'] ?? '' ) === 'second' ? '@SECOND@' : '@FIRST@';
"""

FPM = """[global]
pid = {folder}/fpm.pid
error_log = {folder}/logs/fpm.log
daemonize = no
[wiki]
{user}
listen = {folder}/fpm.sock
listen.mode = 0666
pm = static
pm.max_children = {workers}
catch_workers_output = yes
clear_env = yes
env[MW_INSTALL_PATH] = {tree}
php_admin_value[error_log] = {folder}/logs/php.log
php_admin_flag[log_errors] = on
php_admin_flag[display_errors] = off
php_admin_value[opcache.revalidate_freq] = {revalidate}
php_admin_value[sys_temp_dir] = {folder}/cache
php_admin_value[upload_max_filesize] = 8M
php_admin_value[memory_limit] = 256M
"""

NGINX = """{user}
daemon off;
pid {folder}/nginx.pid;
error_log {folder}/logs/nginx.log;
worker_processes 1;
events {{ worker_connections 512; }}
http {{
    access_log off;
    client_body_temp_path {folder}/nginx/body; proxy_temp_path {folder}/nginx/proxy;
    fastcgi_temp_path {folder}/nginx/fastcgi; uwsgi_temp_path {folder}/nginx/uwsgi;
    scgi_temp_path {folder}/nginx/scgi;
    include /etc/nginx/mime.types;
    client_max_body_size 8m;
    proxy_cache_path {folder}/nginx/cache keys_zone=pages:1m;
    upstream signet {{ server unix:{socket}; keepalive 8; }}
    {servers}
    server {{ # a cache in front of the wiki, which believes what the wiki says of its pages
        listen 127.0.0.1:{cached};
        location / {{
            proxy_pass http://127.0.0.1:{http};
            proxy_set_header Host 127.0.0.1:{http};
            proxy_cache pages;
            proxy_cache_key $request_uri;
            add_header X-Cache $upstream_cache_status always;
        }}
    }}
}}
"""

SERVER = """server {{
        listen 127.0.0.1:{port}{ssl};
        {certificate}
        root {tree};
        location = / {{ return 302 /wiki/Main_Page; }}
        location /wiki/ {{ rewrite ^ /index.php; }}
        location ~ ^/rest\\.php/ {{ fastcgi_pass unix:{folder}/fpm.sock; include /etc/nginx/fastcgi_params;
            fastcgi_param SCRIPT_FILENAME {tree}/rest.php; fastcgi_param SIGNET_NODE {node}; }}
        location ~ ^/(index|api|load|thumb|img_auth|rest)\\.php {{
            fastcgi_pass unix:{folder}/fpm.sock;
            include /etc/nginx/fastcgi_params;
            fastcgi_param SCRIPT_FILENAME {tree}/$1.php;
            fastcgi_param SIGNET_NODE {node};
        }}
    }}
"""


class Wiki:
    """Everything that runs, made in `start` and gone after `stop`."""

    def __init__(self, mediawiki="/usr/share/mediawiki", workers=4, extensions=(), revalidate=0):
        """`revalidate`: seconds for which PHP believes that no file has changed; tests change settings all the time."""
        self.mediawiki = os.path.abspath(mediawiki)
        self.workers = workers
        self.revalidate = revalidate
        self.extensions = extensions
        self.folder = tempfile.mkdtemp(prefix=PREFIX)
        os.chmod(self.folder, 0o755)
        self.held = self._lock()
        self.processes = []
        self.authority = None
        self.http, self.second, self.tls, self.cached = (free_port() for _ in range(4))
        self.origin = f"http://127.0.0.1:{self.http}"
        self.tls_origin = f"https://127.0.0.1:{self.tls}"
        self.second_origin = f"http://127.0.0.1:{self.second}"
        self.cached_origin = f"http://127.0.0.1:{self.cached}"
        self.tree = self.path("tree")
        self.passwords = {"Admin": "wiki-Admin-1234"}

    def path(self, *parts):
        return os.path.join(self.folder, *parts)

    def _lock(self):
        """As long as this process lives, and no longer."""
        held = open(self.path("lock"), "w")
        fcntl.flock(held, fcntl.LOCK_EX)
        return held

    @staticmethod
    def clear_abandoned():
        """Removes folders of wikis whose process was killed before it could do so itself."""
        for folder in glob.glob(os.path.join(tempfile.gettempdir(), PREFIX + "*")):
            with contextlib.suppress(OSError), open(os.path.join(folder, "lock"), "r+") as held:
                fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
                # One that was made just now may be about to be locked.
                if os.fstat(held.fileno()).st_mtime < time.time() - 60:
                    shutil.rmtree(folder)

    @property
    def _group(self):
        gid = pwd.getpwnam(SERVER_USER).pw_gid if os.geteuid() == 0 else os.getegid()
        return grp.getgrgid(gid).gr_name

    def start(self):
        for name in ("data", "cache", "images", "logs", "authority", "nginx"):
            os.mkdir(self.path(name), 0o755)
        self._plant()
        self.authority = Authority(self.path("authority"), self.origin, self._group)
        self.authority.signet("site", "add", "tlswiki", "--origin", self.tls_origin)
        second = self.authority.add_node("second")
        self.write_settings(signet=False)
        self._install()
        second.start()
        self.write_settings()
        self._hand_over()
        self._serve()
        return self

    def _plant(self):
        """The tree as an administrator has it: MediaWiki, and the extension's folder copied into it."""
        os.mkdir(self.tree)
        for name in os.listdir(self.mediawiki):
            if name not in ("LocalSettings.php", "extensions", "images", "cache"):
                os.symlink(os.path.join(self.mediawiki, name), os.path.join(self.tree, name))
        os.mkdir(os.path.join(self.tree, "extensions"))
        for name in os.listdir(os.path.join(self.mediawiki, "extensions")):
            os.symlink(os.path.realpath(os.path.join(self.mediawiki, "extensions", name)),
                       os.path.join(self.tree, "extensions", name))
        shutil.copytree(EXTENSION, os.path.join(self.tree, "extensions", "Signet"))
        os.symlink(self.path("images"), os.path.join(self.tree, "images"))

    def write_settings(self, signet=True):
        extra = "".join(f"wfLoadExtension( '{name}' );\n" for name in self.extensions)
        if signet:
            nodes = self.authority.nodes
            shown = json.loads(self.authority.signet("site", "show", "testwiki", "--json"))
            extra += shown["site"]["mediawiki_settings"]
            extra += SIGNET_SETTINGS.replace("@FIRST@", nodes["first"].socket).replace("@SECOND@", nodes["second"].socket)
        text = LOCAL_SETTINGS
        for name, value in {"HTTP": self.http, "TLS": self.tls, "DATA": self.path("data"), "CACHE": self.path("cache"),
                            "IMAGES": self.path("images"), "LOGS": self.path("logs"), "FOLDER": self.folder,
                            "SECRET": "0123456789abcdef" * 4, "EXTRA": extra}.items():
            text = text.replace(f"@{name}@", str(value))
        self._write(os.path.join(self.tree, "LocalSettings.php"), text)

    def variant(self, php=""):
        """Further settings, in force from the next request on."""
        self._write(self.path("variant.php"), "<?php\n" + php)

    @staticmethod
    def _write(path, text):
        with open(path + ".new", "w") as file:
            file.write(text)
        os.chmod(path + ".new", 0o644)
        os.rename(path + ".new", path)

    def _install(self):
        settings = os.path.join(self.tree, "LocalSettings.php")
        os.rename(settings, settings + ".kept")  # the installer refuses where there is one
        self.maintain("install", "--dbtype", "sqlite", "--dbpath", self.path("data"), "--dbname", "testwiki",
                      "--server", self.origin, "--scriptpath", "", "--confpath", self.path("cache"), "--skins", "Vector",
                      "--pass", self.passwords["Admin"], "Test wiki", "Admin")
        os.rename(settings + ".kept", settings)
        if self.extensions:
            self.maintain("update", "--quick")

    def _hand_over(self):
        if os.geteuid() != 0:
            return
        user = pwd.getpwnam(SERVER_USER)
        for name in ("data", "cache", "images", "logs", "nginx"):
            for folder, _, files in os.walk(self.path(name)):
                for path in [folder, *(os.path.join(folder, one) for one in files)]:
                    with contextlib.suppress(FileNotFoundError):  # the wiki goes on meanwhile
                        os.chown(path, user.pw_uid, user.pw_gid, follow_symlinks=False)

    def _serve(self):
        is_root = os.geteuid() == 0
        fpm = FPM.format(folder=self.folder, tree=self.tree, workers=self.workers, revalidate=self.revalidate,
                         user=f"user = {SERVER_USER}\ngroup = {SERVER_USER}" if is_root else "")
        self._write(self.path("fpm.conf"), fpm)
        run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
             "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", self.path("tls.key"),
             "-out", self.path("tls.pem")])
        servers = "".join(
            SERVER.format(port=port, node=node, tree=self.tree, folder=self.folder, ssl=" ssl" if tls else "",
                          certificate=f"ssl_certificate {self.path('tls.pem')}; "
                                      f"ssl_certificate_key {self.path('tls.key')};" if tls else "")
            for port, node, tls in ((self.http, "first", False), (self.second, "second", False), (self.tls, "first", True)))
        nginx = NGINX.format(folder=self.folder, servers=servers, cached=self.cached, http=self.http,
                             socket=self.authority.node.socket, user=f"user {SERVER_USER};" if is_root else "")
        self._write(self.path("nginx.conf"), nginx)
        self.fpm = self._run([self._fpm_program(), "--nodaemonize", "--fpm-config", self.path("fpm.conf")], "fpm-start")
        self.nginx = self._run(["nginx", "-p", self.folder, "-c", self.path("nginx.conf"), "-e",
                                self.path("logs", "nginx.log")], "nginx-start")
        wait_until(lambda: all(listens(port) for port in (self.http, self.second, self.tls, self.cached)), "nginx")
        wait_until(lambda: os.path.exists(self.path("fpm.sock")), "php-fpm")

    @staticmethod
    def _fpm_program():
        found = sorted(name for name in os.listdir("/usr/sbin") if name.startswith("php-fpm"))
        if not found:
            raise AssertionError("there is no php-fpm; packaging/setup.sh installs it")
        return os.path.join("/usr/sbin", found[-1])

    def _run(self, arguments, name):
        process = Process(arguments, self.path(f"{name}.log"), {"PATH": os.environ["PATH"] + ":/usr/sbin"})
        self.processes.append(process)
        return process

    def maintain(self, script, *arguments, check=True):
        """A maintenance script, as an administrator runs it on the command line."""
        said = run(["php", os.path.join(self.tree, "maintenance", script + ".php"), *arguments],
                   {"MW_INSTALL_PATH": self.tree}, check=check)
        self._hand_over()
        return said

    def evaluate(self, php):
        """Runs PHP inside the wiki, on the command line."""
        return run(["php", os.path.join(self.tree, "maintenance", "eval.php")], {"MW_INSTALL_PATH": self.tree},
                   text=" ".join(php.split()) + "\n")

    def stop(self):
        for process in reversed(self.processes):
            process.stop()
        if self.authority:
            self.authority.stop()
        shutil.rmtree(self.folder)
        self.held.close()

    # What is stored

    def query(self, sql, *values):
        connection = sqlite3.connect(self.path("data", "testwiki.sqlite"), timeout=10)
        try:
            return connection.execute(sql, values).fetchall()
        finally:
            connection.close()

    def change(self, sql, *values):
        connection = sqlite3.connect(self.path("data", "testwiki.sqlite"), timeout=10)
        with connection:
            connection.execute(sql, values)
        connection.close()

    def session_rows(self):
        """Rows of sessions in every store there is, by store."""
        counts = {}
        for name in os.listdir(self.path("data")):
            if not name.endswith(".sqlite"):
                continue
            connection = sqlite3.connect(self.path("data", name), timeout=10)
            try:
                tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type='table'")}
                if "objectcache" in tables:
                    counts[f"{name} objectcache"] = connection.execute(
                        "SELECT COUNT(*) FROM objectcache WHERE keyname LIKE '%MWSession%'").fetchone()[0]
            finally:
                connection.close()
        connection = sqlite3.connect(os.path.join(self.authority.folder, "record.db"), timeout=10)
        try:
            counts["record overflow"] = connection.execute("SELECT COUNT(*) FROM overflow").fetchone()[0]
        finally:
            connection.close()
        counts["php session files"] = len([one for one in os.listdir(self.path("cache")) if one.startswith("sess_")])
        return counts

    def log(self, name):
        path = self.path("logs", name)
        if not os.path.exists(path):
            return ""
        with open(path, errors="replace") as file:
            return file.read()

    def describe(self):
        return json.dumps({
            "wiki": self.origin, "second_node": self.second_origin, "tls": self.tls_origin, "cached": self.cached_origin,
            "authority": f"127.0.0.1:{self.authority.node.port}", "profile": self.authority.profile,
            "socket": self.authority.node.socket, "site": "testwiki", "passwords": self.passwords, "folder": self.folder})
