#include "core/revocation/revocation_set.h"

#include "core/base/random.h"
#include "core/revocation/tables.h"

namespace signet::revocation {

namespace {

/// The targets there are few of.
struct FewMarks
{
    Watermark everything;
    Marks sites;
    Marks keys;

    [[nodiscard]] std::size_t weight() const noexcept
    {
        std::size_t sum = everything.weight();
        for (const Marks* marks : {&sites, &keys}) {
            for (const auto& [name, mark] : *marks)
                sum += mark.weight();
        }
        return sum;
    }
};

bool isRefusedBy(const Marks& marks, std::string_view name, const TokenFacts& token) noexcept
{
    if (marks.empty())
        return false;
    const auto found = marks.find(name);
    return found != marks.end() && found->second.refuses(token);
}

std::uint64_t randomSeed() noexcept
{
    std::array<std::uint8_t, 8> bytes{};
    randomBytes(bytes);
    std::uint64_t seed = 0;
    std::memcpy(&seed, bytes.data(), sizeof seed);
    return seed;
}

std::size_t bytesOfText(const std::string& text) noexcept
{
    constexpr std::size_t kept = 15; // within the string itself
    return text.capacity() <= kept ? 0 : heapBytes(text.capacity() + 1);
}

} // namespace

struct RevocationSet::State
{
    std::uint64_t seq = 0;
    std::uint64_t seed = 0;
    Ids sessions;
    Ids remembers;
    Users users;
    std::shared_ptr<const FewMarks> few;
    std::size_t fewWeight = 0;

    [[nodiscard]] IdHash idHash() const noexcept { return {seed}; }
    [[nodiscard]] UserHash userHash() const noexcept { return {seed}; }

    [[nodiscard]] bool hasId(const Ids& ids, std::string_view id) const noexcept
    {
        if (ids.isEmpty())
            return false;
        const auto key = idKeyOf(id);
        if (!key)
            return false;
        const IdProbe probe{*key, idHash()(*key)};
        const auto* shard = ids.shard(shardOf(probe.hash));
        return shard != nullptr && shard->map.contains(probe);
    }

    [[nodiscard]] bool refusesUser(const TokenFacts& token) const noexcept
    {
        if (users.isEmpty() || token.subject.empty())
            return false;
        const UserProbe probe{token.site, token.subject, userHash().of(token.site, token.subject)};
        const auto* shard = users.shard(shardOf(probe.hash));
        if (shard == nullptr)
            return false;
        const auto found = shard->map.find(probe);
        return found != shard->map.end() && found->second.refuses(token);
    }
};

RevocationSet::RevocationSet(std::uint64_t seq) : m_state(std::make_unique<State>())
{
    m_state->seq = seq;
    m_state->seed = randomSeed();
    m_state->few = std::make_shared<const FewMarks>(
        FewMarks{{}, Marks(0, TextHash{m_state->seed}), Marks(0, TextHash{m_state->seed})});
}

RevocationSet::RevocationSet(std::unique_ptr<State> state) noexcept : m_state(std::move(state)) {}

RevocationSet::~RevocationSet() = default;

Verdict<void> RevocationSet::check(const TokenFacts& token) const noexcept
{
    const State& state = *m_state;
    const FewMarks& few = *state.few;
    if (few.everything.refuses(token))
        return refuse(Refusal::SiteRevoked, "every session of every site was ended after it was issued");
    if (isRefusedBy(few.sites, token.site, token))
        return refuse(Refusal::SiteRevoked, "every session of its site was ended after it was issued");
    if (isRefusedBy(few.keys, token.kid, token))
        return refuse(Refusal::KeyRevoked, "every token of its key was revoked after it was issued");
    if (state.refusesUser(token))
        return refuse(Refusal::UserRevoked, "every session of its subject was ended after it was issued");
    if (state.hasId(token.isRemember ? state.remembers : state.sessions, token.id)) {
        return refuse(Refusal::SessionRevoked,
                      token.isRemember ? "its rid was revoked" : "its sid was revoked");
    }
    return {};
}

std::uint64_t RevocationSet::seq() const noexcept
{
    return m_state->seq;
}

std::size_t RevocationSet::size() const noexcept
{
    return m_state->sessions.size() + m_state->remembers.size() + m_state->users.size() + m_state->fewWeight;
}

std::size_t RevocationSet::memoryBytes() const noexcept
{
    const auto ofIds = [](const IdMap& map) { return tableBytes(map); };
    const auto ofUsers = [](const UserMap& map) {
        std::size_t bytes = tableBytes(map);
        for (const auto& [key, mark] : map)
            bytes += bytesOfText(key.text);
        return bytes;
    };
    std::size_t bytes = sizeof(*this) + sizeof(State) + sizeof(FewMarks) + tableBytes(m_state->few->sites) +
                        tableBytes(m_state->few->keys);
    for (const Marks* marks : {&m_state->few->sites, &m_state->few->keys}) {
        for (const auto& [name, mark] : *marks)
            bytes += bytesOfText(name);
    }
    return bytes + m_state->sessions.memoryBytes(ofIds) + m_state->remembers.memoryBytes(ofIds) +
           m_state->users.memoryBytes(ofUsers);
}

std::shared_ptr<const RevocationSet> RevocationSet::with(std::span<const Revocation> entries,
                                                         std::uint64_t upTo) const
{
    RevocationSetBuilder builder(*this);
    builder.add(entries);
    return builder.finish(upTo);
}

// --- Building

struct RevocationSetBuilder::Work
{
    std::unique_ptr<RevocationSet::State> state;
    std::unique_ptr<FewMarks> few; ///< a copy, once something in it changes
    Ids::Edits sessionEdits;
    Ids::Edits rememberEdits;
    Users::Edits userEdits;

    void addId(Ids& ids, Ids::Edits& edits, const Revocation& entry)
    {
        const auto key = idKeyOf(entry.target);
        if (!key)
            return; // no token can have it
        const IdHash hash = state->idHash();
        const ExpiryMinute minute = expiryMinuteOf(entry.expires);
        ids.edit(shardOf(hash(*key)), edits, IdMap(0, hash), [&](Ids::Shard& shard) {
            const auto [place, isNew] = shard.map.emplace(*key, minute);
            place->second = std::max(place->second, minute);
            shard.earliest = std::min(shard.earliest, minute);
            return isNew ? std::size_t{1} : 0;
        });
    }

    void addUser(const Revocation& entry)
    {
        if (entry.target.empty())
            return; // nobody in particular
        const UserHash hash = state->userHash();
        const std::size_t index = shardOf(hash.of(entry.site, entry.target));
        state->users.edit(index, userEdits, UserMap(0, hash), [&](Users::Shard& shard) {
            Watermark& mark = shard.map[UserKey(entry.site, entry.target)];
            const std::size_t before = mark.weight();
            mark.add(entry);
            shard.earliest = std::min(shard.earliest, mark.earliest());
            return mark.weight() - before;
        });
    }

    void addMark(const Revocation& entry)
    {
        if (!few)
            few = std::make_unique<FewMarks>(*state->few);
        if (entry.kind == Kind::Everything)
            few->everything.add(entry);
        else if (entry.kind == Kind::Site)
            few->sites[entry.site].add(entry);
        else
            few->keys[entry.target].add(entry);
    }

    void add(const Revocation& entry)
    {
        switch (entry.kind) {
        case Kind::Session:
            addId(state->sessions, sessionEdits, entry);
            break;
        case Kind::Remember:
            addId(state->remembers, rememberEdits, entry);
            break;
        case Kind::User:
            addUser(entry);
            break;
        case Kind::Key:
        case Kind::Site:
        case Kind::Everything:
            addMark(entry);
            break;
        }
        state->seq = entry.seq;
    }
};

RevocationSetBuilder::RevocationSetBuilder(const RevocationSet& base) : m_work(std::make_unique<Work>())
{
    m_work->state = std::make_unique<RevocationSet::State>(*base.m_state);
}

RevocationSetBuilder::~RevocationSetBuilder() = default;

void RevocationSetBuilder::add(std::span<const Revocation> entries)
{
    for (const Revocation& entry : entries) {
        if (entry.seq > m_work->state->seq)
            m_work->add(entry);
    }
}

std::shared_ptr<const RevocationSet> RevocationSetBuilder::finish(std::uint64_t upTo)
{
    auto& state = m_work->state;
    state->seq = std::max(state->seq, upTo);
    if (m_work->few) {
        state->fewWeight = m_work->few->weight();
        state->few = std::move(m_work->few);
    }
    return std::shared_ptr<const RevocationSet>(new RevocationSet(std::move(state)));
}

// --- Expiry

namespace {

std::size_t weightOf(ExpiryMinute) noexcept
{
    return 1;
}
std::size_t weightOf(const Watermark& mark) noexcept
{
    return mark.weight();
}

ExpiryMinute earliestOf(ExpiryMinute minute) noexcept
{
    return minute;
}
ExpiryMinute earliestOf(const Watermark& mark) noexcept
{
    return mark.earliest();
}

/// What is left of a value; nothing if all of it has expired.
std::optional<ExpiryMinute> leftOf(ExpiryMinute minute, ExpiryMinute last) noexcept
{
    return minute <= last ? std::nullopt : std::optional(minute);
}
std::optional<Watermark> leftOf(Watermark mark, ExpiryMinute last) noexcept
{
    mark.expire(last);
    return mark.weight() == 0 ? std::nullopt : std::optional(mark);
}

template <typename Map>
std::size_t weightOfMap(const Map& map) noexcept
{
    std::size_t sum = 0;
    for (const auto& [key, value] : map)
        sum += weightOf(value);
    return sum;
}

/// A map without what expires up to `last`, of the size that fits what is left.
template <typename Map>
Map withoutExpiredOf(const Map& map, ExpiryMinute last)
{
    std::size_t left = 0;
    for (const auto& [key, value] : map)
        left += leftOf(value, last) ? std::size_t{1} : 0;
    Map kept(0, map.hash_function());
    kept.reserve(left);
    for (const auto& [key, value] : map) {
        if (const auto rest = leftOf(value, last))
            kept.emplace(key, *rest);
    }
    return kept;
}

/// Whether anything went.
template <typename Map>
bool expireShards(Sharded<Map>& shards, std::size_t from, std::size_t to, ExpiryMinute last)
{
    typename Sharded<Map>::Edits edits;
    bool changed = false;
    for (std::size_t i = from; i < to; ++i) {
        const auto* shard = shards.shard(i);
        if (shard == nullptr || shard->earliest > last)
            continue;
        auto next = std::make_shared<typename Sharded<Map>::Shard>();
        next->map = withoutExpiredOf(shard->map, last);
        const std::size_t lost = weightOfMap(shard->map) - weightOfMap(next->map);
        for (const auto& [key, value] : next->map)
            next->earliest = std::min(next->earliest, earliestOf(value));
        if (next->map.empty())
            next = nullptr;
        shards.replace(i, edits, std::move(next), lost);
        changed = changed || lost != 0;
    }
    return changed;
}

} // namespace

std::shared_ptr<const RevocationSet> RevocationSet::withoutExpired(Timestamp now, std::size_t slice,
                                                                   std::size_t slices) const
{
    slices = std::clamp<std::size_t>(slices, 1, shardCount);
    if (slice >= slices)
        return nullptr;
    const std::size_t from = shardCount * slice / slices;
    const std::size_t to = shardCount * (slice + 1) / slices;
    const ExpiryMinute last = lastExpired(now);
    auto next = std::make_unique<State>(*m_state);
    bool changed = expireShards(next->sessions, from, to, last);
    changed = expireShards(next->remembers, from, to, last) || changed;
    changed = expireShards(next->users, from, to, last) || changed;
    if (slice == 0) {
        FewMarks few = *m_state->few;
        few.everything.expire(last);
        few.sites = withoutExpiredOf(few.sites, last);
        few.keys = withoutExpiredOf(few.keys, last);
        if (const std::size_t weight = few.weight(); weight != next->fewWeight) {
            next->fewWeight = weight;
            next->few = std::make_shared<const FewMarks>(std::move(few));
            changed = true;
        }
    }
    return changed ? std::shared_ptr<const RevocationSet>(new RevocationSet(std::move(next))) : nullptr;
}

} // namespace signet::revocation
