#include "core/revocation/tables.h"

#include "core/jose/base64url.h"

namespace signet::revocation {

bool isId(std::string_view id) noexcept
{
    std::array<std::uint8_t, 16> bytes{};
    return id.size() == idSize && jose::decodeBase64url(id, bytes).has_value();
}

void Watermark::add(const Revocation& entry) noexcept
{
    const ExpiryMinute minute = expiryMinuteOf(entry.expires);
    if (entry.before) {
        before = beforeSeq == 0 ? *entry.before : std::max(before, *entry.before);
        beforeSeq = std::max(beforeSeq, entry.seq);
        beforeExpires = std::max(beforeExpires, minute);
    } else {
        seq = std::max(seq, entry.seq);
        expires = std::max(expires, minute);
    }
}

ExpiryMinute Watermark::earliest() const noexcept
{
    constexpr auto never = std::numeric_limits<ExpiryMinute>::max();
    return std::min(seq != 0 ? expires : never, beforeSeq != 0 ? beforeExpires : never);
}

void Watermark::expire(ExpiryMinute last) noexcept
{
    if (expires <= last) {
        seq = 0;
        expires = 0;
    }
    if (beforeExpires <= last) {
        beforeSeq = 0;
        before = {};
        beforeExpires = 0;
    }
}

UserKey::UserKey(std::string_view site, std::string_view subject)
{
    text.reserve(site.size() + 1 + subject.size());
    text.append(site).append(1, '\0').append(subject);
}

} // namespace signet::revocation
