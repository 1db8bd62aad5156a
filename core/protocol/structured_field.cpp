#include "core/protocol/structured_field.h"

#include <algorithm>

namespace signet::protocol::structured {

namespace {

constexpr std::size_t maximumField = std::size_t{16} << 10;

constexpr bool isDigit(char c) noexcept
{
    return c >= '0' && c <= '9';
}
constexpr bool isLower(char c) noexcept
{
    return c >= 'a' && c <= 'z';
}
constexpr bool isAlpha(char c) noexcept
{
    return isLower(c) || (c >= 'A' && c <= 'Z');
}
constexpr bool isKeyCharacter(char c) noexcept
{
    return isLower(c) || isDigit(c) || c == '_' || c == '-' || c == '.' || c == '*';
}
bool isTokenCharacter(char c) noexcept
{
    return isAlpha(c) || isDigit(c) ||
           std::string_view("!#$%&'*+-.^_`|~:/").find(c) != std::string_view::npos;
}

/// One field, read from its beginning to its end (RFC 8941 section 4.2).
class Parser
{
public:
    explicit Parser(std::string_view text) : m_text(text) {}

    Result<Dictionary> dictionary()
    {
        Dictionary members;
        auto read = eachMember([&]() -> Result<void> {
            auto name = key();
            if (!name)
                return tl::unexpected(name.error());
            if (find(members, *name))
                return wrong("lists \"" + *name + "\" twice");
            auto value = dictionaryValue();
            if (!value)
                return tl::unexpected(value.error());
            members.emplace_back(std::move(*name), std::move(*value));
            return {};
        });
        if (!read)
            return tl::unexpected(read.error());
        return members;
    }

    Result<List> list()
    {
        List members;
        auto read = eachMember([&]() -> Result<void> {
            auto value = itemOrInnerList();
            if (!value)
                return tl::unexpected(value.error());
            members.push_back(std::move(*value));
            return {};
        });
        if (!read)
            return tl::unexpected(read.error());
        return members;
    }

    Result<Item> lone()
    {
        if (m_text.size() > maximumField)
            return wrong("is too long");
        skip(" ");
        auto value = item();
        skip(" ");
        if (value && !atEnd())
            return wrong("goes on after its value");
        return value;
    }

private:
    [[nodiscard]] bool atEnd() const noexcept { return m_at == m_text.size(); }
    [[nodiscard]] char next() const noexcept { return atEnd() ? '\0' : m_text[m_at]; }
    [[nodiscard]] bool take(char c) noexcept
    {
        if (next() != c || atEnd())
            return false;
        ++m_at;
        return true;
    }
    void skip(std::string_view characters) noexcept
    {
        while (!atEnd() && characters.find(m_text[m_at]) != std::string_view::npos)
            ++m_at;
    }
    [[nodiscard]] tl::unexpected<Error> wrong(const std::string& what) const
    {
        return fail(ErrorCode::InvalidInput,
                    "A structured field " + what + ", at character " + std::to_string(m_at + 1) + ".");
    }

    template <typename ReadMember>
    Result<void> eachMember(const ReadMember& readMember)
    {
        if (m_text.size() > maximumField)
            return wrong("is too long");
        skip(" ");
        while (!atEnd()) {
            if (auto read = readMember(); !read)
                return read;
            skip(" \t");
            if (atEnd())
                return {};
            if (!take(','))
                return wrong("has no comma between two members");
            skip(" \t");
            if (atEnd())
                return wrong("ends with a comma");
        }
        return {};
    }

    Result<std::string> key()
    {
        if (!isLower(next()) && next() != '*')
            return wrong("has a key that does not begin with a lower-case letter");
        const auto begin = m_at;
        while (!atEnd() && isKeyCharacter(m_text[m_at]))
            ++m_at;
        return std::string(m_text.substr(begin, m_at - begin));
    }

    Result<Member> dictionaryValue()
    {
        if (take('='))
            return itemOrInnerList();
        auto given = parameters();
        if (!given)
            return tl::unexpected(given.error());
        return Member(Item{BareItem{}, std::move(*given)});
    }

    Result<Member> itemOrInnerList()
    {
        if (next() == '(') {
            auto value = innerList();
            return value ? Result<Member>(std::move(*value)) : tl::unexpected(value.error());
        }
        auto value = item();
        return value ? Result<Member>(std::move(*value)) : tl::unexpected(value.error());
    }

    Result<InnerList> innerList()
    {
        InnerList inner;
        ++m_at;
        for (;;) {
            skip(" ");
            if (take(')'))
                break;
            auto one = item();
            if (!one)
                return tl::unexpected(one.error());
            inner.items.push_back(std::move(*one));
            if (next() != ' ' && next() != ')')
                return wrong("has an inner list that does not end");
        }
        auto given = parameters();
        if (!given)
            return tl::unexpected(given.error());
        inner.parameters = std::move(*given);
        return inner;
    }

    Result<Item> item()
    {
        auto value = bareItem();
        if (!value)
            return tl::unexpected(value.error());
        auto given = parameters();
        if (!given)
            return tl::unexpected(given.error());
        return Item{std::move(*value), std::move(*given)};
    }

    Result<Parameters> parameters()
    {
        Parameters all;
        while (take(';')) {
            skip(" ");
            auto name = key();
            if (!name)
                return tl::unexpected(name.error());
            if (find(all, *name))
                return wrong("lists the parameter \"" + *name + "\" twice");
            BareItem value;
            if (take('=')) {
                auto read = bareItem();
                if (!read)
                    return tl::unexpected(read.error());
                value = std::move(*read);
            }
            all.emplace_back(std::move(*name), std::move(value));
        }
        return all;
    }

    Result<BareItem> bareItem()
    {
        const char c = next();
        if (c == '-' || isDigit(c))
            return number();
        if (c == '"')
            return string();
        if (c == ':')
            return bytes();
        if (c == '?')
            return boolean();
        if (c == '*' || isAlpha(c))
            return token();
        return wrong("has a value of no known kind");
    }

    Result<BareItem> number()
    {
        const bool negative = take('-');
        const auto digits = [this](std::size_t most) -> std::optional<std::string_view> {
            const auto begin = m_at;
            while (isDigit(next()))
                ++m_at;
            const auto read = m_text.substr(begin, m_at - begin);
            return read.empty() || read.size() > most ? std::nullopt : std::optional(read);
        };
        const auto toNumber = [](std::string_view text) {
            std::int64_t value = 0;
            for (const char digit : text)
                value = value * 10 + (digit - '0');
            return value;
        };
        const auto whole = digits(15);
        if (!whole)
            return wrong("has a number that is none");
        BareItem value{Kind::Integer, toNumber(*whole)};
        if (take('.')) {
            const auto fraction = digits(3);
            if (!fraction || whole->size() > 12)
                return wrong("has a number that is none");
            std::int64_t thousandths = toNumber(*fraction);
            for (auto size = fraction->size(); size < 3; ++size)
                thousandths *= 10;
            value = BareItem{Kind::Decimal, value.number * 1000 + thousandths};
        }
        if (negative)
            value.number = -value.number;
        return value;
    }

    Result<BareItem> string()
    {
        BareItem value{Kind::String, 0};
        ++m_at;
        while (!atEnd()) {
            char c = m_text[m_at++];
            if (c == '"')
                return value;
            if (c == '\\') {
                c = next();
                if (c != '"' && c != '\\')
                    return wrong("has a string with a wrong escape");
                ++m_at;
            } else if (c < ' ' || c > '~') {
                return wrong("has a string with a character that is not printable ASCII");
            }
            value.text += c;
        }
        return wrong("has a string that does not end");
    }

    Result<BareItem> bytes()
    {
        const auto end = m_text.find(':', m_at + 1);
        if (end == std::string_view::npos)
            return wrong("has a byte sequence that does not end");
        auto decoded = decodeBase64(m_text.substr(m_at + 1, end - m_at - 1));
        if (!decoded)
            return wrong("has a byte sequence that is not base64");
        m_at = end + 1;
        return BareItem{Kind::Bytes, 0, std::move(*decoded)};
    }

    Result<BareItem> boolean()
    {
        ++m_at;
        if (next() != '0' && next() != '1')
            return wrong("has a boolean that is neither ?0 nor ?1");
        return BareItem{Kind::Boolean, m_text[m_at++] - '0'};
    }

    Result<BareItem> token()
    {
        const auto begin = m_at++;
        while (!atEnd() && isTokenCharacter(m_text[m_at]))
            ++m_at;
        return BareItem{Kind::Token, 0, std::string(m_text.substr(begin, m_at - begin))};
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

} // namespace

Result<Dictionary> parseDictionary(std::string_view field)
{
    return Parser(field).dictionary();
}

Result<List> parseList(std::string_view field)
{
    return Parser(field).list();
}

Result<Item> parseItem(std::string_view field)
{
    return Parser(field).lone();
}

const BareItem* find(const Parameters& parameters, std::string_view name) noexcept
{
    const auto found = std::find_if(parameters.begin(), parameters.end(),
                                    [&](const auto& parameter) { return parameter.first == name; });
    return found == parameters.end() ? nullptr : &found->second;
}

const Member* find(const Dictionary& dictionary, std::string_view name) noexcept
{
    const auto found = std::find_if(dictionary.begin(), dictionary.end(),
                                    [&](const auto& member) { return member.first == name; });
    return found == dictionary.end() ? nullptr : &found->second;
}

} // namespace signet::protocol::structured
