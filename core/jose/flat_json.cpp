#include "core/jose/flat_json.h"

#include <array>
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

/// Found by trying: with it no two names of our own claims and requests fall on one of 64 places.
constexpr std::uint64_t spread = 0xC2CE6F447ED4D57BULL;

std::uint64_t eightBytes(const char* text) noexcept
{
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, text, sizeof(bytes));
    return bytes;
}

/// Eight decimal digits at once, each in its byte: '0' is 0x30, and only '0' to '9' stay below 0x3A.
bool areEightDigits(const char* text) noexcept
{
    const auto bytes = eightBytes(text);
    return ((bytes & 0xF0F0F0F0F0F0F0F0ULL) |
            (((bytes + 0x0606060606060606ULL) & 0xF0F0F0F0F0F0F0F0ULL) >> 4U)) == 0x3333333333333333ULL;
}

/// Sums neighbours: digits to pairs, pairs to fours, fours to the number. The first digit is in the lowest
/// byte.
std::int64_t eightDigits(const char* text) noexcept
{
    std::uint64_t value = eightBytes(text) - 0x3030303030303030ULL;
    value = (value * 10) + (value >> 8U);
    const std::uint64_t fours = ((value & 0x000000FF000000FFULL) * 0x000F424000000064ULL) +
                                (((value >> 16U) & 0x000000FF000000FFULL) * 0x0000271000000001ULL);
    return static_cast<std::int64_t>(fours >> 32U);
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

    /// A name. Those of claims mostly have three small letters; expecting that lets the CPU run ahead of the
    /// comparison.
    bool takeName(std::string_view& name) noexcept
    {
        const auto isSmall = [](char c) { return static_cast<unsigned char>(c - 'a') < 26; };
        const char* const p = m_place;
        if (m_end - p >= 5 && p[0] == '"' && p[4] == '"' && isSmall(p[1]) && isSmall(p[2]) && isSmall(p[3])) {
            name = {p + 1, 3};
            m_place = p + 5;
            return true;
        }
        return takeString(name);
    }

    /// A whole number of at most 18 digits, which fits whatever it is.
    bool takeNumber(JsonValue& value) noexcept
    {
        const char* const first = m_place;
        const char* place = m_place;
        std::int64_t number = 0;
        if (m_end - place >= 8 && areEightDigits(place)) {
            number = eightDigits(place);
            place += 8;
        }
        for (; place != m_end && *place >= '0' && *place <= '9' && place - first < 18; ++place)
            number = number * 10 + (*place - '0');
        m_place = place;
        const auto digits = place - first; // a digit more is no end of a value, so the caller gives up
        if (digits == 0 || (digits > 1 && *first == '0'))
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

    [[nodiscard]] bool atContainer() const noexcept
    {
        return m_place != m_end && (*m_place == '{' || *m_place == '[');
    }

    /// Moves past an object or array by counting brackets outside of strings. Whether they match each other
    /// in kind, and all else, is for whoever reads the text found.
    bool takeContainer(std::string_view& extent) noexcept
    {
        const char* const first = m_place;
        std::size_t depth = 0;
        while (m_place != m_end) {
            const char c = *m_place++;
            if (c == '"' && !skipString())
                return false;
            if (c == '{' || c == '[')
                ++depth;
            if ((c == '}' || c == ']') && --depth == 0) {
                extent = {first, static_cast<std::size_t>(m_place - first)};
                return true;
            }
        }
        return false;
    }

    /// Moves past an object all of whose values are of the simple form; stays where it is at any other.
    bool takeSimpleObject(std::size_t level, std::size_t deepest, std::string_view& extent) noexcept
    {
        const char* const first = m_place;
        if (*first == '{' && takeSimpleContainer(level, deepest)) {
            extent = {first, static_cast<std::size_t>(m_place - first)};
            return true;
        }
        m_place = first;
        return false;
    }

    [[nodiscard]] bool atEnd() const noexcept { return m_place == m_end; }

private:
    bool takeSimpleContainer(std::size_t level, std::size_t deepest) noexcept
    {
        if (level > deepest)
            return false;
        return *m_place == '{' ? takeSimpleMembers(level, deepest) : takeSimpleArray(level, deepest);
    }

    bool takeSimpleValue(std::size_t level, std::size_t deepest) noexcept
    {
        JsonValue unused;
        return atContainer() ? takeSimpleContainer(level + 1, deepest) : takeValue(unused);
    }

    bool takeSimpleMembers(std::size_t level, std::size_t deepest) noexcept
    {
        constexpr std::size_t few = 16; // names in one object; more are for the strict reader
        std::array<std::string_view, few> names;
        ++m_place;
        if (take('}'))
            return true;
        for (std::size_t count = 0; count < few; ++count) {
            std::string_view& name = names[count];
            if (!takeName(name) || !take(':') || !takeSimpleValue(level, deepest))
                return false;
            for (std::size_t i = 0; i < count; ++i) {
                if (names[i] == name)
                    return false;
            }
            if (take('}'))
                return true;
            if (!take(','))
                return false;
        }
        return false;
    }

    bool takeSimpleArray(std::size_t level, std::size_t deepest) noexcept
    {
        ++m_place;
        if (take(']'))
            return true;
        while (takeSimpleValue(level, deepest)) {
            if (take(']'))
                return true;
            if (!take(','))
                return false;
        }
        return false;
    }

    /// From behind the opening quote to behind the closing one.
    bool skipString() noexcept
    {
        while (m_place != m_end) {
            const char c = *m_place++;
            if (c == '"')
                return true;
            if (c == '\\' && m_place != m_end)
                ++m_place;
        }
        return false;
    }

    const char* m_place;
    const char* m_end;
};

bool isKnown(std::span<const JsonMember> members, std::span<const std::uint64_t> marks,
             std::size_t last) noexcept
{
    for (std::size_t i = 0; i < last; ++i) {
        if (marks[i] == marks[last] && members[i].name == members[last].name)
            return true;
    }
    return false;
}

} // namespace

std::optional<FlatObject> readFlatObject(std::string_view text, std::span<JsonMember> members,
                                         std::size_t deepest) noexcept
{
    constexpr std::size_t most = 64;
    std::array<std::uint64_t, most>
        marks;              // NOLINT(cppcoreguidelines-pro-type-member-init): each is set before it is read
    std::uint64_t seen = 0; // one bit for each mark met, so that most names need no comparison
    FlatObject object;
    FlatReader reader(text);
    if (!reader.take('{'))
        return std::nullopt;
    for (auto& count = object.count; count < most && count < members.size(); ++count) {
        JsonMember& member = members[count];
        member = {};
        if (!reader.takeName(member.name) || !reader.take(':'))
            return std::nullopt;
        if (reader.atContainer()) {
            if (!object.nested.empty())
                return std::nullopt;
            object.nestedIsSimple = reader.takeSimpleObject(2, deepest, object.nested);
            if (!object.nestedIsSimple && !reader.takeContainer(object.nested))
                return std::nullopt;
            object.nestedIndex = count;
        } else if (!reader.takeValue(member.value)) {
            return std::nullopt;
        }
        marks[count] = markOf(member.name);
        const std::uint64_t bit = std::uint64_t{1} << ((marks[count] * spread) >> 58U);
        if ((seen & bit) != 0 && isKnown(members, marks, count))
            return std::nullopt; // a duplicate: refused by the strict reader, in its words
        seen |= bit;
        if (reader.take('}')) {
            ++count;
            return reader.atEnd() ? std::optional(object) : std::nullopt;
        }
        if (!reader.take(','))
            return std::nullopt;
    }
    return std::nullopt;
}

} // namespace signet::jose
