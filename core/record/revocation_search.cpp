// Looking through the log. Without text, a page is merged from the ends of the groups that fit, so it costs
// what is shown, not what is kept; with text, the indexes name every entry that fits, and those are sorted.
// What is skipped costs a step in an index for each entry, and nothing in the whole log while none is
// missing.

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

/// Between which numbers a page lies, which way it goes, and how far from where it begins.
struct Window
{
    std::int64_t after = 0;
    std::int64_t before = std::numeric_limits<std::int64_t>::max();
    bool ascending = false;
    std::size_t skip = 0;
    std::size_t shown = 0;

    /// With what is skipped, and one more than is shown, so that we know whether there is more.
    [[nodiscard]] std::size_t limit() const { return skip + shown + 1; }
    [[nodiscard]] bool holds(std::int64_t seq) const { return seq > after && seq < before; }
    [[nodiscard]] bool comesBefore(std::int64_t a, std::int64_t b) const { return ascending ? a < b : a > b; }

    /// Drops what is over the limit, in no order; what is beyond the last one left cannot come in any more.
    void narrow(Seqs& seqs)
    {
        if (seqs.size() < limit())
            return;
        const auto last = seqs.begin() + static_cast<std::ptrdiff_t>(limit() - 1);
        std::nth_element(seqs.begin(), last, seqs.end(),
                         [this](std::int64_t a, std::int64_t b) { return comesBefore(a, b); });
        (ascending ? before : after) = *last;
        seqs.erase(std::next(last), seqs.end());
    }
    /// Leaves what is shown, and one more, in order.
    void cut(Seqs& seqs)
    {
        narrow(seqs);
        const auto order = [this](std::int64_t a, std::int64_t b) { return comesBefore(a, b); };
        const auto first = seqs.begin() + static_cast<std::ptrdiff_t>(std::min(skip, seqs.size()));
        if (first != seqs.end())
            std::nth_element(seqs.begin(), first, seqs.end(), order);
        seqs.erase(seqs.begin(), first);
        std::sort(seqs.begin(), seqs.end(), order);
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
    window.skip = static_cast<std::size_t>(std::min(query.skip, largest / 4));
    window.shown = std::clamp<std::size_t>(query.limit, 1, 1'000);
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

/// What has expired and was not tidied away yet: few, as a rule. Calls `take` with the number and the group.
template <typename Take>
Result<void> forEachExpired(Connection& connection, Timestamp now, const Take& take)
{
    Query row(connection,
              "SELECT seq, grp FROM revocation INDEXED BY revocation_by_expiry WHERE expires <= ?", now);
    while (row.next())
        take(row.integer(0), row.integer(1));
    return row.finish();
}

/// Of the groups, ascending.
Result<Seqs> expiredSeqs(Connection& connection, Timestamp now, const FittingGroups& groups)
{
    Seqs expired;
    auto done = forEachExpired(connection, now, [&](std::int64_t seq, std::int64_t group) {
        if (groups.has(group))
            expired.push_back(seq);
    });
    if (!done)
        return tl::unexpected(done.error());
    std::sort(expired.begin(), expired.end());
    return expired;
}

/// Where nothing is missing between the first entry and the last, a place is found by reckoning.
Result<void> jump(Connection& connection, std::int64_t entries, Window& window)
{
    const auto first = connection.number("SELECT ifnull(min(seq), 0) FROM revocation");
    const auto last = connection.number("SELECT ifnull(max(seq), 0) FROM revocation");
    if (!first || !last)
        return tl::unexpected(first ? last.error() : first.error());
    if (*last - *first + 1 != entries)
        return {};
    window.after = std::max(window.after, *first - 1);
    window.before = std::min(window.before, *last + 1);
    const auto between = std::max<std::int64_t>(window.before - window.after - 1, 0);
    const auto passed = std::min(static_cast<std::int64_t>(window.skip), between);
    window.after += window.ascending ? passed : 0;
    window.before -= window.ascending ? 0 : passed;
    window.skip = 0;
    return {};
}

constexpr Timestamp always{Seconds{std::numeric_limits<std::int64_t>::min()}};

Result<Seqs> endOfLog(Connection& connection, const Window& window, Timestamp inForceAt)
{
    constexpr std::string_view up = "SELECT seq FROM revocation WHERE seq > ? AND seq < ? AND +expires > ?"
                                    " ORDER BY seq LIMIT ?";
    constexpr std::string_view down = "SELECT seq FROM revocation WHERE seq > ? AND seq < ? AND +expires > ?"
                                      " ORDER BY seq DESC LIMIT ?";
    Seqs seqs;
    Query row(connection, window.ascending ? up : down, window.after, window.before, inForceAt,
              window.limit());
    auto done = collect(row, seqs);
    return done ? Result<Seqs>(std::move(seqs)) : tl::unexpected(done.error());
}

/// Adds the entries of the group, but for those among `expired`, from its end to the limit. Reads the index
/// alone.
Result<void> addGroupEnd(Connection& connection, std::int64_t group, const Window& window,
                         const Seqs& expired, Seqs& seqs)
{
    constexpr std::string_view up = "SELECT seq FROM revocation INDEXED BY revocation_by_group"
                                    " WHERE grp = ? AND seq > ? AND seq < ? ORDER BY seq";
    constexpr std::string_view down = "SELECT seq FROM revocation INDEXED BY revocation_by_group"
                                      " WHERE grp = ? AND seq > ? AND seq < ? ORDER BY seq DESC";
    Query row(connection, window.ascending ? up : down, group, window.after, window.before);
    for (std::size_t left = window.limit(); left > 0 && row.next();) {
        if (!expired.empty() && std::binary_search(expired.begin(), expired.end(), row.integer(0)))
            continue;
        seqs.push_back(row.integer(0));
        --left;
    }
    return row.finish();
}

/// The page's numbers, without text.
Result<Seqs> seqsOfGroups(Connection& connection, const FittingGroups& groups, Window window,
                          Timestamp inForceAt, const Seqs& expired)
{
    if (groups.all && expired.empty() && window.skip > 0) {
        if (auto done = jump(connection, groups.entries, window); !done)
            return tl::unexpected(done.error());
    }
    if (groups.all && window.skip == 0)
        return endOfLog(connection, window, inForceAt);
    Seqs seqs;
    for (const std::int64_t group : groups.ids) {
        if (auto done = addGroupEnd(connection, group, window, expired, seqs); !done)
            return tl::unexpected(done.error());
        if (seqs.size() >= 2 * window.limit())
            window.narrow(seqs);
    }
    window.cut(seqs);
    return seqs;
}

/// The words of `text` as an FTS5 query: all of them, the last as a beginning, but for a single letter, which
/// too many words begin with; "" when there is none.
std::string wordsQuery(std::string_view text)
{
    std::string query;
    std::string word;
    std::size_t last = 0;
    const auto finish = [&] {
        if (word.empty())
            return;
        query += (query.empty() ? "\"" : " \"") + word + "\"";
        last = word.size();
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
    return last > 1 ? query + " *" : query;
}

/// Every entry that fits the text, ascending: a prefix of its target or id, or words of its reason.
Result<Seqs> seqsOfText(Connection& connection, const std::string& text)
{
    Seqs seqs;
    const std::string end = prefixEnd(text);
    Query targets(connection,
                  "SELECT seq FROM revocation INDEXED BY revocation_by_target"
                  " WHERE target <> '' AND target >= ? COLLATE NOCASE AND target < ? COLLATE NOCASE",
                  text, end);
    if (auto done = collect(targets, seqs); !done)
        return tl::unexpected(done.error());
    Query ids(connection, "SELECT seq FROM revocation WHERE id >= ? AND id < ?", text, end);
    if (auto done = collect(ids, seqs); !done)
        return tl::unexpected(done.error());
    if (const std::string words = wordsQuery(text); !words.empty()) {
        Query reasons(connection, "SELECT rowid FROM revocation_words WHERE revocation_words MATCH ?", words);
        if (auto done = collect(reasons, seqs); !done)
            return tl::unexpected(done.error());
    }
    std::sort(seqs.begin(), seqs.end());
    seqs.erase(std::unique(seqs.begin(), seqs.end()), seqs.end());
    return seqs;
}

/// Those of `seqs`, ascending, that are in one of the groups.
Result<Seqs> withinGroups(Connection& connection, const Seqs& seqs, const FittingGroups& groups)
{
    if (groups.all)
        return seqs;
    Seqs within;
    for (const std::int64_t group : groups.ids) {
        Query row(connection, "SELECT seq FROM revocation WHERE grp = ? ORDER BY seq", group);
        auto place = seqs.begin();
        while (place != seqs.end() && row.next()) {
            place = std::lower_bound(place, seqs.end(), row.integer(0));
            if (place != seqs.end() && *place == row.integer(0))
                within.push_back(*place);
        }
        if (auto done = row.finish(); !done)
            return tl::unexpected(done.error());
    }
    std::sort(within.begin(), within.end());
    return within;
}

Result<void> removeExpired(Connection& connection, Timestamp now, Seqs& seqs)
{
    const auto expired = expiredSeqs(connection, now, {});
    if (!expired)
        return tl::unexpected(expired.error());
    Seqs inForce;
    std::set_difference(seqs.begin(), seqs.end(), expired->begin(), expired->end(),
                        std::back_inserter(inForce));
    seqs = std::move(inForce);
    return {};
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

/// The page's numbers and the total, without text.
Result<Seqs> lookThroughGroups(Connection& connection, const FittingGroups& groups, const Window& window,
                               std::optional<Timestamp> inForceAt, std::uint64_t& total)
{
    const auto expired = inForceAt ? expiredSeqs(connection, *inForceAt, groups) : Result<Seqs>(Seqs());
    if (!expired)
        return expired;
    total = static_cast<std::uint64_t>(groups.entries) - expired->size();
    return seqsOfGroups(connection, groups, window, inForceAt.value_or(always), *expired);
}

/// The page's numbers and the total, with text.
Result<Seqs> lookThroughText(Connection& connection, const std::string& text, const FittingGroups& groups,
                             Window window, std::optional<Timestamp> inForceAt, std::uint64_t& total)
{
    auto seqs = seqsOfText(connection, text);
    if (!seqs)
        return seqs;
    seqs = withinGroups(connection, *seqs, groups);
    if (!seqs)
        return seqs;
    if (inForceAt) {
        if (auto done = removeExpired(connection, *inForceAt, *seqs); !done)
            return tl::unexpected(done.error());
    }
    total = seqs->size();
    std::erase_if(*seqs, [&](std::int64_t seq) { return !window.holds(seq); });
    window.cut(*seqs);
    return seqs;
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
    const Window window = windowOf(query);
    const auto inForceAt = query.inForce ? std::optional(now) : std::nullopt;
    RevocationPage page;
    auto seqs = query.text.empty()
                    ? lookThroughGroups(connection, *groups, window, inForceAt, page.total)
                    : lookThroughText(connection, query.text, *groups, window, inForceAt, page.total);
    if (!seqs)
        return tl::unexpected(seqs.error());
    if (auto done = readPage(connection, *seqs, window.shown, page); !done)
        return tl::unexpected(done.error());
    return page;
}

} // namespace signet::record
