#include "core/jose/flat_json.h"

#include <bit>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace signet::jose {

namespace {

/// Distance from `text` to the first byte that a plain string cannot hold: a quote, a backslash, a control
/// character or one outside ASCII. Looks at no more than 16 bytes behind `end`.
std::size_t plainLength(const char* text, const char* end) noexcept
{
    const char* place = text;
#if defined(__SSE2__)
    while (place < end) {
        const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i*>(place));
        const __m128i quote = _mm_cmpeq_epi8(block, _mm_set1_epi8('"'));
        const __m128i backslash = _mm_cmpeq_epi8(block, _mm_set1_epi8('\\'));
        const __m128i outside =
            _mm_cmplt_epi8(block, _mm_set1_epi8(0x20)); // signed: 0x80 and more are negative
        const auto found =
            static_cast<unsigned>(_mm_movemask_epi8(_mm_or_si128(_mm_or_si128(quote, backslash), outside)));
        if (found != 0)
            return static_cast<std::size_t>(place - text) + static_cast<std::size_t>(std::countr_zero(found));
        place += 16;
    }
#else
    for (; place < end; ++place) {
        const auto byte = static_cast<unsigned char>(*place);
        if (byte == '"' || byte == '\\' || byte < 0x20 || byte >= 0x80)
            break;
    }
#endif
    return static_cast<std::size_t>(place - text);
}

/// Names with different marks differ; those with the same mark are compared in full.
std::uint64_t markOf(std::string_view name) noexcept
{
    std::uint64_t mark = 0;
    std::memcpy(&mark, name.data(), sizeof(mark)); // reads into what follows the name, which is there
    if (name.size() < sizeof(mark))
        mark &= (std::uint64_t{1} << (name.size() * 8)) - 1;
    return mark ^ (std::uint64_t{name.size()} << 56);
}

class FlatReader
{
public:
    explicit FlatReader(std::string_view text) noexcept
        : m_place(text.data()), m_end(text.data() + text.size())
    {}

    bool take(char expected) noexcept
    {
        if (m_place == m_end || *m_place != expected)
            return false;
        ++m_place;
        return true;
    }

    bool take(std::string_view word) noexcept
    {
        if (static_cast<std::size_t>(m_end - m_place) < word.size() ||
            std::memcmp(m_place, word.data(), word.size()) != 0)
            return false;
        m_place += word.size();
        return true;
    }

    bool takeString(std::string_view& string) noexcept
    {
        if (!take('"'))
            return false;
        const auto length = plainLength(m_place, m_end);
        if (length >= static_cast<std::size_t>(m_end - m_place) || m_place[length] != '"')
            return false;
        string = {m_place, length};
        m_place += length + 1;
        return true;
    }

    /// A whole number of at most 18 digits, which fits whatever it is.
    bool takeNumber(JsonValue& value) noexcept
    {
        const char* const first = m_place;
        std::int64_t number = 0;
        while (m_place != m_end && *m_place >= '0' && *m_place <= '9' && m_place - first < 19)
            number = number * 10 + (*m_place++ - '0');
        const auto digits = m_place - first;
        if (digits == 0 || digits > 18 || (digits > 1 && *first == '0'))
            return false;
        value.kind = JsonKind::Integer;
        value.integer = number;
        value.unsignedInteger = static_cast<std::uint64_t>(number);
        return true;
    }

    bool takeValue(JsonValue& value) noexcept
    {
        if (m_place == m_end)
            return false;
        if (*m_place == '"') {
            value.kind = JsonKind::String;
            return takeString(value.string);
        }
        if (*m_place >= '0' && *m_place <= '9')
            return takeNumber(value);
        if (take("true") || take("false")) {
            value.kind = JsonKind::Boolean;
            value.boolean = m_place[-2] == 'u'; // tr-u-e, fal-s-e
            return true;
        }
        return take("null");
    }

    [[nodiscard]] bool atEnd() const noexcept { return m_place == m_end; }

private:
    const char* m_place;
    const char* m_end;
};

} // namespace

std::optional<std::size_t> readFlatObject(std::string_view text, std::span<JsonMember> members) noexcept
{
    constexpr std::size_t most = 64;
    std::array<std::uint64_t, most>
        marks; // NOLINT(cppcoreguidelines-pro-type-member-init): each is set before it is read
    FlatReader reader(text);
    if (!reader.take('{'))
        return std::nullopt;
    for (std::size_t count = 0; count < most && count < members.size(); ++count) {
        JsonMember& member = members[count];
        member = {};
        if (!reader.takeString(member.name) || !reader.take(':') || !reader.takeValue(member.value))
            return std::nullopt;
        marks[count] = markOf(member.name);
        for (std::size_t other = 0; other < count; ++other) {
            if (marks[other] == marks[count] && members[other].name == member.name)
                return std::nullopt; // a duplicate: refused by the strict reader, in its words
        }
        if (reader.take('}'))
            return reader.atEnd() ? std::optional(count + 1) : std::nullopt;
        if (!reader.take(','))
            return std::nullopt;
    }
    return std::nullopt;
}

} // namespace signet::jose
