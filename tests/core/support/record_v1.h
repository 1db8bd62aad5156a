#pragma once

// A record as version 1 of the schema wrote it, as SQL text. Never changed: it stands for files that exist.

namespace signet::test {

inline constexpr const char* recordOfVersion1 = R"sql(
CREATE TABLE versions (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    ring INTEGER NOT NULL,
    settings INTEGER NOT NULL,
    operators INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    activity INTEGER NOT NULL
) STRICT;
INSERT INTO versions VALUES (1, 0, 0, 0, 0, 0);

CREATE TABLE settings (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    issuer TEXT NOT NULL,
    name TEXT NOT NULL,
    created INTEGER NOT NULL,
    master_key_fingerprint TEXT NOT NULL,
    checkpoint_jwk TEXT NOT NULL,
    sealed_checkpoint_key BLOB NOT NULL,
    seal_rotation INTEGER,
    sign_rotation INTEGER
) STRICT;

CREATE TABLE site (
    name TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    origin TEXT NOT NULL,
    session_lifetime INTEGER NOT NULL,
    absolute_lifetime INTEGER NOT NULL,
    remember_lifetime INTEGER NOT NULL,
    identity_lifetime INTEGER NOT NULL,
    identity_tokens INTEGER NOT NULL CHECK (identity_tokens IN (0, 1)),
    same_site INTEGER NOT NULL CHECK (same_site BETWEEN 0 AND 4),
    cookie_domain TEXT NOT NULL,
    cookie_budget INTEGER NOT NULL,
    overflow_at INTEGER NOT NULL,
    behind_feed_after INTEGER NOT NULL,
    secret_hash TEXT NOT NULL,
    created INTEGER NOT NULL,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE ring_key (
    position INTEGER PRIMARY KEY,
    kid TEXT NOT NULL UNIQUE,
    use INTEGER NOT NULL CHECK (use BETWEEN 0 AND 1),
    state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 5),
    algorithm TEXT NOT NULL,
    thumbprint TEXT NOT NULL,
    created INTEGER NOT NULL,
    activation INTEGER,
    activated INTEGER,
    retiring INTEGER,
    retired INTEGER,
    destruction INTEGER,
    destroyed INTEGER,
    compromised INTEGER,
    added_in INTEGER NOT NULL,
    sealed_material BLOB NOT NULL,
    longest_lifetime INTEGER NOT NULL
) STRICT;

CREATE TABLE operator (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    role INTEGER NOT NULL CHECK (role BETWEEN 0 AND 3),
    public_jwk TEXT NOT NULL,
    created INTEGER NOT NULL,
    removed INTEGER,
    last_seen INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE invitation (
    code_hash TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    role INTEGER NOT NULL CHECK (role BETWEEN 0 AND 3),
    expires INTEGER NOT NULL,
    used INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE revocation (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 5),
    site TEXT NOT NULL,
    target TEXT NOT NULL,
    before INTEGER,
    at INTEGER NOT NULL,
    expires INTEGER NOT NULL,
    operator TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT;
CREATE INDEX revocation_expires ON revocation (expires);

CREATE TABLE activity (
    seq INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    operator TEXT NOT NULL,
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    act TEXT NOT NULL,
    target TEXT NOT NULL,
    outcome INTEGER NOT NULL CHECK (outcome BETWEEN 0 AND 2),
    detail TEXT NOT NULL,
    request_id TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT;

CREATE TABLE answer (
    request_id TEXT PRIMARY KEY,
    operator TEXT NOT NULL,
    digest TEXT NOT NULL,
    status INTEGER NOT NULL,
    body BLOB NOT NULL,
    at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE node (
    name TEXT PRIMARY KEY,
    version TEXT NOT NULL,
    started INTEGER NOT NULL,
    heard INTEGER NOT NULL,
    ring INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    settings INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE overflow (
    id TEXT PRIMARY KEY,
    sealed BLOB NOT NULL,
    expires INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX overflow_expires ON overflow (expires);

-- Who counted, and what was counted: names that statistics rows are too many to repeat. Writer 0 is all of them,
-- in rows that were rolled up.
CREATE TABLE writer (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO writer VALUES (0, '');
CREATE TABLE series (
    id INTEGER PRIMARY KEY,
    site TEXT NOT NULL,
    kid TEXT NOT NULL,
    UNIQUE (site, kid)
) STRICT;

CREATE TABLE counter (
    minute INTEGER NOT NULL,
    series INTEGER NOT NULL REFERENCES series,
    counter INTEGER NOT NULL,
    writer INTEGER NOT NULL REFERENCES writer,
    value INTEGER NOT NULL,
    PRIMARY KEY (minute, series, counter, writer)
) STRICT, WITHOUT ROWID;
CREATE TABLE sketch (
    minute INTEGER NOT NULL,
    series INTEGER NOT NULL REFERENCES series,
    writer INTEGER NOT NULL REFERENCES writer,
    bytes BLOB NOT NULL,
    PRIMARY KEY (minute, series, writer)
) STRICT;
CREATE TABLE expiry (
    minute INTEGER NOT NULL,
    series INTEGER NOT NULL REFERENCES series,
    writer INTEGER NOT NULL REFERENCES writer,
    value INTEGER NOT NULL,
    PRIMARY KEY (minute, series, writer)
) STRICT, WITHOUT ROWID;
CREATE TABLE key_use (
    kid TEXT NOT NULL,
    writer INTEGER NOT NULL REFERENCES writer,
    uses INTEGER NOT NULL,
    last_use INTEGER,
    PRIMARY KEY (kid, writer)
) STRICT, WITHOUT ROWID;
UPDATE versions SET ring=3, settings=7, operators=2, seq=12, activity=2;
INSERT INTO settings VALUES(1,'https://auth.example.org','Example',1800000000,'fingerprint','{"kty":"OKP"}',X'00FF10',2592000,NULL);
INSERT INTO site VALUES('enwiki','English','https://en.example.org',3600,2592000,15552000,900,1,2,'',3500,3000,300,'',1800000000,1);
INSERT INTO ring_key VALUES(1,'key-1',0,1,'A256GCM','thumb-1',1800000000,NULL,1800000000,NULL,NULL,NULL,NULL,NULL,1,X'0102',3600);
INSERT INTO ring_key VALUES(2,'key-2',1,5,'ES256','thumb-2',1800000000,NULL,1800000000,NULL,NULL,NULL,NULL,1800000500,2,X'',0);
INSERT INTO operator VALUES('ada','Ada',3,'{"kty":"OKP"}',1800000000,NULL,1800000100);
INSERT INTO invitation VALUES('code','Grace',1,1800000600,NULL);
INSERT INTO revocation VALUES(3,'id-3',0,'enwiki','AAAAAAAAAAAAAAAAAAAAAA',NULL,1800000000,1800003600,'','');
INSERT INTO revocation VALUES(7,'id-7',2,'enwiki','Bob',1799999000,1800000010,1800003600,'ada','Password was in a leak');
INSERT INTO revocation VALUES(8,'id-8',2,'enwiki','Böb',NULL,1800000010,1800003600,'ada','Päßword again');
INSERT INTO revocation VALUES(12,'id-12',5,'','',NULL,1800000020,1800003600,'ada','Everything');
INSERT INTO activity VALUES(1,1800000000,'','','local','init','',0,'Made the record.','','fWWiFBC1jriEVFIm3REUJ1kFZwqGtW5qNQk3CJKivuM');
INSERT INTO activity VALUES(2,1800000010,'ada','Ada','192.0.2.7','revocations.push','Böb',1,'The role is too small.','request','ncm9b95vLJatYuKWgZBVHJmy-xVcnS7EjVHDLHhOu20');
INSERT INTO answer VALUES('request','ada','digest',200,X'7B7D',1800000000);
INSERT INTO node VALUES('a','0.1',1800000000,1800000100,3,12,7);
INSERT INTO overflow VALUES('o',X'00AA',1800000600);
INSERT INTO writer VALUES(1,'a');
INSERT INTO series VALUES(1,'enwiki','key-1');
INSERT INTO counter VALUES(30000000,1,0,1,5);
INSERT INTO counter VALUES(30000001,1,4,1,6);
INSERT INTO sketch VALUES(30000000,1,1,X'00');
INSERT INTO expiry VALUES(30000060,1,1,4);
INSERT INTO key_use VALUES('key-1',1,11,1800000060);
PRAGMA application_id = 1399287412;
PRAGMA user_version = 1;
)sql";

} // namespace signet::test
