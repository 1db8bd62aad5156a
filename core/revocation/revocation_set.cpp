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

IdKeyMaker randomKeyMaker() noexcept
{
    IdKeyMaker maker;
    std::array<std::uint8_t, sizeof maker.seeds> bytes{};
    randomBytes(bytes);
    std::memcpy(maker.seeds.data(), bytes.data(), bytes.size());
    return maker;
}

std::size_t keyBytes(const std::string& text) noexcept
{
    constexpr std::size_t kept = 15; // within the string itself
    return text.capacity() <= kept ? 0 : heapBytes(text.capacity() + 1);
}
std::size_t keyBytes(const UserKey& key) noexcept
{
    return keyBytes(key.text);
}
std::size_t keyBytes(const IdKey&) noexcept
{
    return 0;
}

} // namespace

struct RevocationSet::State
{
    std::uint64_t seq = 0;
    IdKeyMaker idKeyOf;
    Ids sessions;
    Ids remembers;
    Users users;
    std::shared_ptr<const FewMarks> few;
    std::size_t fewWeight = 0;

    [[nodiscard]] UserHash userHash() const noexcept { return {idKeyOf.seeds[0]}; }

    [[nodiscard]] bool hasId(const Ids& ids, std::string_view id) const noexcept
    {
        if (ids.isEmpty() || id.size() != idSize)
            return false;
        const IdKey key = idKeyOf(id);
        const auto* shard = ids.shardHolding(key.hash());
        return shard != nullptr && shard->map.contains(key);
    }

    [[nodiscard]] bool refusesUser(const TokenFacts& token) const noexcept
    {
        if (users.isEmpty() || token.subject.empty())
            return false;
        const UserProbe probe{token.site, token.subject, userHash().of(token.site, token.subject)};
        const auto* shard = users.shardHolding(probe.hash);
        if (shard == nullptr)
            return false;
        const auto found = shard->map.find(probe);
        return found != shard->map.end() && found->second.refuses(token);
    }
};

RevocationSet::RevocationSet(std::uint64_t seq) : m_state(std::make_unique<State>())
{
    m_state->seq = seq;
    m_state->idKeyOf = randomKeyMaker();
    const TextHash hash{m_state->idKeyOf.seeds[1]};
    m_state->few = std::make_shared<const FewMarks>(FewMarks{{}, Marks(0, hash), Marks(0, hash)});
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
    const auto ofTable = [](const auto& map) { return tableBytes(map); };
    std::size_t bytes = sizeof(*this) + sizeof(State) + sizeof(FewMarks) + tableBytes(m_state->few->sites) +
                        tableBytes(m_state->few->keys);
    for (const Marks* marks : {&m_state->few->sites, &m_state->few->keys}) {
        for (const auto& [name, mark] : *marks)
            bytes += keyBytes(name);
    }
    return bytes + m_state->sessions.memoryBytes(ofTable) + m_state->remembers.memoryBytes(ofTable) +
           m_state->users.memoryBytes(ofTable);
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

    static void addId(Ids& ids, Ids::Edits& edits, const IdKeyMaker& idKeyOf, const Revocation& entry)
    {
        if (!isId(entry.target))
            return; // no token can have it
        const IdKey key = idKeyOf(entry.target);
        const ExpiryMinute minute = expiryMinuteOf(entry.expires);
        ids.edit(key.hash(), edits, IdMap(), [&](Ids::Shard& shard) {
            const auto [place, isNew] = shard.map.emplace(key, minute);
            place->second = std::max(place->second, minute);
            shard.earliest = std::min(shard.earliest, minute);
            return isNew ? std::size_t{1} : 0;
        });
    }

    void addUser(const Revocation& entry)
    {
        if (entry.target.empty())
            return; // nobody in particular
        const UserHash hasher = state->userHash();
        const std::uint64_t hash = hasher.of(entry.site, entry.target);
        state->users.edit(hash, userEdits, UserMap(0, hasher), [&](Users::Shard& shard) {
            const auto [place, isNew] = shard.map.try_emplace(UserKey(entry.site, entry.target));
            shard.keyBytes += isNew ? keyBytes(place->first) : 0;
            Watermark& mark = place->second;
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
            addId(state->sessions, sessionEdits, state->idKeyOf, entry);
            break;
        case Kind::Remember:
            addId(state->remembers, rememberEdits, state->idKeyOf, entry);
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
    state->sessions.settle(m_work->sessionEdits);
    state->remembers.settle(m_work->rememberEdits);
    state->users.settle(m_work->userEdits);
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
        if (lost == 0)
            continue; // `earliest` was that of an entry that has been prolonged
        for (const auto& [key, value] : next->map) {
            next->earliest = std::min(next->earliest, earliestOf(value));
            next->keyBytes += keyBytes(key);
        }
        if (next->map.empty())
            next = nullptr;
        shards.replace(i, edits, std::move(next), lost);
        changed = true;
    }
    shards.settle(edits);
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
