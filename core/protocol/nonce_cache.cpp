#include "core/protocol/message_signature.h"

#include <map>
#include <mutex>
#include <unordered_map>
#include <unordered_set>

namespace signet::protocol {

namespace {

/// One operator may hold this part of the cache, so that none can lock out the others.
constexpr std::size_t shareOfOne = 8;

} // namespace

struct NonceCache::State
{
    std::mutex mutex;
    std::size_t capacity = 0;
    std::size_t size = 0;
    std::unordered_map<std::string, std::unordered_set<std::string>> operators; ///< nonces by keyid
    /// When each (keyid, nonce) may be forgotten.
    std::multimap<Timestamp, std::pair<std::string, std::string>> ends;

    void forgetUpTo(Timestamp now)
    {
        while (!ends.empty() && ends.begin()->first < now) {
            const auto& [keyid, nonce] = ends.begin()->second;
            const auto found = operators.find(keyid);
            found->second.erase(nonce);
            if (found->second.empty())
                operators.erase(found);
            ends.erase(ends.begin());
            --size;
        }
    }
};

NonceCache::NonceCache(std::size_t capacity) : m_state(std::make_unique<State>())
{
    m_state->capacity = capacity;
}

NonceCache::~NonceCache() = default;

bool NonceCache::remember(const VerifiedRequest& request, Timestamp now)
{
    const std::lock_guard lock(m_state->mutex);
    m_state->forgetUpTo(now);
    const auto known = m_state->operators.find(request.keyid);
    const auto held = known == m_state->operators.end() ? 0 : known->second.size();
    const auto share = std::max<std::size_t>(1, m_state->capacity / shareOfOne);
    if (m_state->size >= m_state->capacity || held >= share)
        return false;
    if (!m_state->operators[request.keyid].insert(request.nonce).second)
        return false;
    m_state->ends.emplace(request.created + signatureLifetime, std::pair(request.keyid, request.nonce));
    ++m_state->size;
    return true;
}

} // namespace signet::protocol
