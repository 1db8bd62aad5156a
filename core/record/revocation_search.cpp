// Looking through the log. Without text, a page is merged from the ends of the groups that fit, so it costs
// what is shown, not what is kept; with text, the indexes name every entry that fits, and those are sorted.

#include "core/record/revocation_rows.h"
#include "core/record/sql_filter.h"

#include <algorithm>
#include <limits>
#include <unordered_set>

namespace signet::record {

using authority::RevocationPage;
using authority::RevocationQuery;

namespace {

using Seqs = std::vector<std::int64_t>;

/// Between which numbers a page lies, and which way it goes.
struct Window
{
    std::int64_t after = 0;
    std::int64_t before = std::numeric_limits<std::int64_t>::max();
    bool ascending = false;
    std::size_t limit = 0; ///< one more than is shown, so that we know whether there is more

    [[nodiscard]] bool holds(std::int64_t seq) const { return seq > after && seq < before; }
    /// Sorts, and cuts off what is over the limit.
    void cut(Seqs& seqs) const
    {
        if (ascending)
            std::sort(seqs.begin(), seqs.end());
        else
            std::sort(seqs.begin(), seqs.end(), std::greater<>());
        if (seqs.size() > limit)
            seqs.resize(limit);
    }
    /// What is beyond the last of `seqs`, which are full, cannot come in any more.
    void narrow(const Seqs& seqs)
    {
        if (seqs.size() < limit)
            return;
        if (ascending)
            before = seqs.back();
        else
            after = seqs.back();
    }
};

Window windowOf(const RevocationQuery& query)
{
    constexpr auto largest = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    Window window;
    window.after = static_cast<std::int64_t>(std::min(query.after, largest));
    if (query.before != 0)
        window.before = static_cast<std::int64_t>(std::min(query.before, largest));
    window.ascending = query.ascending;
    window.limit = std::clamp<std::size_t>(query.limit, 1, 1'000) + 1;
    return window;
}

/// The groups that fit a question, and how many entries they have.
struct FittingGroups
{
    std::unordered_set<std::int64_t> ids;
    std::int64_t entries = 0;
    bool all = true;
    [[nodiscard]] bool has(std::int64_t id) const { return all || ids.contains(id); }
};

Result<FittingGroups> fittingGroups(Connection& connection, const RevocationQuery& query)
{
    FittingGroups groups;
    Query row(connection, "SELECT id, kind, site, operator, entries FROM revocation_group");
    while (row.next()) {
        const bool fits = (!query.kind || static_cast<std::int64_t>(*query.kind) == row.integer(1)) &&
                          (query.site.empty() || query.site == row.view(2)) &&
                          (query.operatorId.empty() || query.operatorId == row.view(3));
        groups.all = groups.all && fits;
        if (fits) {
            groups.ids.insert(row.integer(0));
            groups.entries += row.integer(4);
        }
    }
    if (auto done = row.finish(); !done)
        return tl::unexpected(done.error());
    return groups;
}

Result<void> collect(Query& row, Seqs& seqs)
{
    while (row.next())
        seqs.push_back(row.integer(0));
    return row.finish();
}

constexpr Timestamp always{Seconds{std::numeric_limits<std::int64_t>::min()}};

Result<void> addGroupEnd(Connection& connection, std::int64_t group, const Window& window,
                         Timestamp inForceAt, Seqs& seqs)
{
    const std::string_view sql =
        window.ascending ? "SELECT seq FROM revocation WHERE grp = ? AND seq > ? AND seq < ? AND expires > ?"
                           " ORDER BY seq LIMIT ?"
                         : "SELECT seq FROM revocation WHERE grp = ? AND seq > ? AND seq < ? AND expires > ?"
                           " ORDER BY seq DESC LIMIT ?";
    Query row(connection, sql, group, window.after, window.before, inForceAt, window.limit);
    return collect(row, seqs);
}

/// The page's numbers, without text.
Result<Seqs> seqsOfGroups(Connection& connection, const FittingGroups& groups, Window window,
                          Timestamp inForceAt)
{
    Seqs seqs;
    if (groups.all) {
        const std::string_view sql =
            window.ascending ? "SELECT seq FROM revocation WHERE seq > ? AND seq < ? AND expires > ?"
                               " ORDER BY seq LIMIT ?"
                             : "SELECT seq FROM revocation WHERE seq > ? AND seq < ? AND expires > ?"
                               " ORDER BY seq DESC LIMIT ?";
        Query row(connection, sql, window.after, window.before, inForceAt, window.limit);
        if (auto done = collect(row, seqs); !done)
            return tl::unexpected(done.error());
        return seqs;
    }
    for (const std::int64_t group : groups.ids) {
        if (auto done = addGroupEnd(connection, group, window, inForceAt, seqs); !done)
            return tl::unexpected(done.error());
        window.cut(seqs);
        window.narrow(seqs);
    }
    return seqs;
}

Result<std::int64_t> countExpired(Connection& connection, const FittingGroups& groups, Timestamp now)
{
    Query row(connection, "SELECT grp, COUNT(*) FROM revocation WHERE expires <= ? GROUP BY grp", now);
    std::int64_t expired = 0;
    while (row.next()) {
        if (groups.has(row.integer(0)))
            expired += row.integer(1);
    }
    if (auto done = row.finish(); !done)
        return tl::unexpected(done.error());
    return expired;
}

/// The words of `text` as an FTS5 query: all of them, the last as a beginning; "" when there is none.
std::string wordsQuery(std::string_view text)
{
    std::string query;
    std::string word;
    const auto finish = [&] {
        if (!word.empty())
            query += (query.empty() ? "\"" : " \"") + word + "\"";
        word.clear();
    };
    for (const char c : text) {
        const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                              (static_cast<unsigned char>(c) & 0x80) != 0;
        if (isLetter)
            word += c;
        else
            finish();
    }
    finish();
    return query.empty() ? query : query + " *";
}

/// Entries that fit the text, each with what other filters ask for.
class TextMatches
{
public:
    TextMatches(Connection& connection, const FittingGroups& groups, Timestamp inForceAt)
        : m_connection(connection), m_groups(groups), m_inForceAt(inForceAt)
    {}

    Result<void> addTargets(const std::string& prefix)
    {
        Query row(m_connection,
                  "SELECT seq, grp, expires FROM revocation WHERE target <> ''"
                  " AND target >= ? COLLATE NOCASE AND target < ? COLLATE NOCASE",
                  prefix, prefixEnd(prefix));
        while (row.next()) {
            if (m_groups.has(row.integer(1)) && row.time(2) > m_inForceAt)
                m_seqs.push_back(row.integer(0));
        }
        return row.finish();
    }
    Result<void> addIds(const std::string& prefix)
    {
        Query row(m_connection, "SELECT seq FROM revocation WHERE id >= ? AND id < ?", prefix,
                  prefixEnd(prefix));
        return addWhatFits(row);
    }
    Result<void> addWords(const std::string& words)
    {
        if (words.empty())
            return {};
        Query row(m_connection, "SELECT rowid FROM revocation_words WHERE revocation_words MATCH ?", words);
        return addWhatFits(row);
    }

    /// All of them, once each.
    Seqs take()
    {
        std::sort(m_seqs.begin(), m_seqs.end());
        m_seqs.erase(std::unique(m_seqs.begin(), m_seqs.end()), m_seqs.end());
        return std::move(m_seqs);
    }

private:
    Result<void> addWhatFits(Query& row)
    {
        if (m_groups.all && m_inForceAt == always)
            return collect(row, m_seqs);
        Seqs found;
        if (auto done = collect(row, found); !done)
            return done;
        for (const std::int64_t seq : found) {
            Query facts(m_connection, "SELECT grp, expires FROM revocation WHERE seq = ?", seq);
            if (facts.next() && m_groups.has(facts.integer(0)) && facts.time(1) > m_inForceAt)
                m_seqs.push_back(seq);
            if (auto done = facts.finish(); !done)
                return done;
        }
        return {};
    }

    Connection& m_connection;
    const FittingGroups& m_groups;
    Timestamp m_inForceAt;
    Seqs m_seqs;
};

Result<Seqs> seqsOfText(Connection& connection, const std::string& text, const FittingGroups& groups,
                        Timestamp inForceAt)
{
    TextMatches matches(connection, groups, inForceAt);
    if (auto done = matches.addTargets(text); !done)
        return tl::unexpected(done.error());
    if (auto done = matches.addIds(text); !done)
        return tl::unexpected(done.error());
    if (auto done = matches.addWords(wordsQuery(text)); !done)
        return tl::unexpected(done.error());
    return matches.take();
}

Result<void> readPage(Connection& connection, const Seqs& seqs, std::size_t shown, RevocationPage& page)
{
    for (const std::int64_t seq : std::span(seqs).first(std::min(seqs.size(), shown))) {
        auto entry = readRevocation(connection, seq);
        if (!entry)
            return tl::unexpected(entry.error());
        if (*entry)
            page.entries.push_back(std::move(**entry));
    }
    if (seqs.size() > shown && !page.entries.empty())
        page.next = page.entries.back().seq;
    return {};
}

} // namespace

Result<RevocationPage> searchRevocations(Connection& connection, const RevocationQuery& query, Timestamp now)
{
    auto scope = Scope::begin(connection, Scope::Kind::Read);
    if (!scope)
        return tl::unexpected(scope.error());
    auto groups = fittingGroups(connection, query);
    if (!groups)
        return tl::unexpected(groups.error());
    const Timestamp inForceAt = query.inForce ? now : always;
    const Window window = windowOf(query);
    RevocationPage page;
    Result<Seqs> seqs;
    if (query.text.empty()) {
        page.total = static_cast<std::uint64_t>(groups->entries);
        if (query.inForce) {
            auto expired = countExpired(connection, *groups, now);
            if (!expired)
                return tl::unexpected(expired.error());
            page.total -= static_cast<std::uint64_t>(*expired);
        }
        seqs = seqsOfGroups(connection, *groups, window, inForceAt);
    } else {
        seqs = seqsOfText(connection, query.text, *groups, inForceAt);
        if (seqs) {
            page.total = seqs->size();
            std::erase_if(*seqs, [&](std::int64_t seq) { return !window.holds(seq); });
            window.cut(*seqs);
        }
    }
    if (!seqs)
        return tl::unexpected(seqs.error());
    if (auto done = readPage(connection, *seqs, window.limit - 1, page); !done)
        return tl::unexpected(done.error());
    return page;
}

} // namespace signet::record
