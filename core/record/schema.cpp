#include "core/record/schema.h"

#include <array>

namespace signet::record {

namespace {

// Times are seconds since 1970, statistics minutes since 1970. Enumerations are kept as the numbers of their
// order, which rows.cpp pins down. What is sealed under the master key is a BLOB.
constexpr const char* firstSchema = R"sql(
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
)sql";

// A log of a million entries is looked through by what few entries share (kind, site, operator: a group, with
// their number kept), by the beginning of the target and by words of the reason. Statistics older than
// minutes are kept in coarser rows, and `rolled` says how far that has come.
constexpr const char* searchAndRollUps = R"sql(
CREATE TABLE revocation_group (
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 5),
    site TEXT NOT NULL,
    operator TEXT NOT NULL,
    entries INTEGER NOT NULL,
    UNIQUE (kind, site, operator)
) STRICT;
INSERT INTO revocation_group (kind, site, operator, entries)
    SELECT kind, site, operator, COUNT(*) FROM revocation GROUP BY kind, site, operator;

CREATE TABLE grouped_revocation (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    grp INTEGER NOT NULL REFERENCES revocation_group,
    target TEXT NOT NULL,
    before INTEGER,
    at INTEGER NOT NULL,
    expires INTEGER NOT NULL,
    reason TEXT NOT NULL
) STRICT;
INSERT INTO grouped_revocation
    SELECT r.seq, r.id, g.id, r.target, r.before, r.at, r.expires, r.reason
    FROM revocation AS r JOIN revocation_group AS g USING (kind, site, operator) ORDER BY r.seq;
DROP TABLE revocation;
ALTER TABLE grouped_revocation RENAME TO revocation;
CREATE INDEX revocation_by_group ON revocation (grp);
CREATE INDEX revocation_by_expiry ON revocation (expires, grp);
CREATE INDEX revocation_by_target ON revocation (target COLLATE NOCASE) WHERE target <> '';

CREATE VIRTUAL TABLE revocation_words
    USING fts5(reason, content='', columnsize=0, tokenize='unicode61 remove_diacritics 2');
INSERT INTO revocation_words (rowid, reason) SELECT seq, reason FROM revocation WHERE reason <> '';

CREATE INDEX activity_by_operator ON activity (operator);
CREATE INDEX activity_by_act ON activity (act);
CREATE INDEX answer_by_time ON answer (at);

CREATE TABLE counter_step (
    step INTEGER NOT NULL,
    minute INTEGER NOT NULL,
    series INTEGER NOT NULL REFERENCES series,
    counter INTEGER NOT NULL,
    writer INTEGER NOT NULL REFERENCES writer,
    value INTEGER NOT NULL,
    PRIMARY KEY (step, minute, series, counter, writer)
) STRICT, WITHOUT ROWID;
INSERT INTO counter_step SELECT 1, minute, series, counter, writer, value FROM counter;
DROP TABLE counter;
ALTER TABLE counter_step RENAME TO counter;

CREATE TABLE sketch_step (
    step INTEGER NOT NULL,
    minute INTEGER NOT NULL,
    series INTEGER NOT NULL REFERENCES series,
    writer INTEGER NOT NULL REFERENCES writer,
    bytes BLOB NOT NULL,
    PRIMARY KEY (step, minute, series, writer)
) STRICT;
INSERT INTO sketch_step SELECT 15, minute, series, writer, bytes FROM sketch;
DROP TABLE sketch;
ALTER TABLE sketch_step RENAME TO sketch;

CREATE TABLE rolled (
    kind INTEGER NOT NULL,
    step INTEGER NOT NULL,
    until INTEGER NOT NULL,
    PRIMARY KEY (kind, step)
) STRICT, WITHOUT ROWID;
)sql";

constexpr std::array<Migration, 2> allMigrations{{{1, firstSchema}, {2, searchAndRollUps}}};

} // namespace

std::span<const Migration> migrations() noexcept
{
    return allMigrations;
}

int schemaVersion() noexcept
{
    return allMigrations.back().version;
}

} // namespace signet::record
