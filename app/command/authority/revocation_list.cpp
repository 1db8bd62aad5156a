#include "app/command/authority/revocation_list.h"

#include "core/base/text.h"
#include "core/jose/base64url.h"

#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <optional>
#include <vector>

namespace signet::command {

namespace {

using revocation::Kind;
using revocation::Revocation;

/// 22 base64url characters of the SHA-256 of the parts, each with its length in front of it.
std::string derived(std::initializer_list<std::string_view> parts)
{
    std::string text;
    for (const auto part : parts)
        text += std::to_string(part.size()) + ':' + std::string(part);
    std::array<std::uint8_t, 32> digest{};
    EVP_Q_digest(nullptr, "SHA256", nullptr, text.data(), text.size(), digest.data(), nullptr);
    return jose::encodeBase64url(std::span<const std::uint8_t>(digest)).substr(0, 22);
}

/// Takes the next row off `text`: the cells of a CSV row, which may reach over several lines. Counts them.
std::vector<std::string> takeRow(std::string_view& text, std::size_t& line)
{
    std::vector<std::string> cells(1);
    bool quoted = false;
    std::size_t at = 0;
    for (; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '\n')
            ++line;
        if (quoted && c == '"' && at + 1 < text.size() && text[at + 1] == '"') {
            cells.back() += c;
            ++at;
        } else if (c == '"' && (quoted || cells.back().empty())) {
            quoted = !quoted;
        } else if (!quoted && c == ',') {
            cells.emplace_back();
        } else if (!quoted && c == '\n') {
            ++at;
            break;
        } else {
            cells.back() += c;
        }
    }
    text.remove_prefix(at);
    for (auto& cell : cells)
        cell = std::string(trimmed(cell));
    return cells;
}

/// Takes the next line off `text`, without white space around it.
std::string_view takeLine(std::string_view& text, std::size_t& line)
{
    const auto end = std::min(text.find('\n'), text.size());
    const auto result = trimmed(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
    ++line;
    return result;
}

bool isPassedOver(std::string_view line) noexcept
{
    return line.empty() || line.front() == '#';
}

enum class Column : std::uint8_t { Kind, Site, Target, Before, Reason };

std::optional<Column> columnOf(const std::string& name)
{
    static constexpr std::array<std::string_view, 5> names{"kind", "site", "target", "before", "reason"};
    const auto found = std::find(names.begin(), names.end(), toLower(name));
    if (found == names.end())
        return std::nullopt;
    return static_cast<Column>(found - names.begin());
}

tl::unexpected<Error> atLine(std::size_t line, Error error)
{
    error.message = linePrefix(line) + error.message;
    return tl::unexpected(std::move(error));
}

/// Whether a first row that is no heading of ours was one for another program: "kind;site;target".
bool isForeignHeading(std::string_view row)
{
    for (const char separator : {';', '\t'})
        for (auto rest = row; rest.find(separator) != std::string_view::npos;) {
            const auto end = rest.find(separator);
            for (const auto part : {rest.substr(0, end), rest.substr(end + 1)}) {
                const auto name = trimmed(part);
                const bool quoted = name.size() > 2 && name.front() == '"' && name.back() == '"';
                if (toLower(quoted ? name.substr(1, name.size() - 2) : name) == "target")
                    return true;
            }
            rest.remove_prefix(end + 1);
        }
    return false;
}

class Reader
{
public:
    Reader(std::string_view text, const Revocation& defaults) : m_text(text), m_defaults(defaults) {}

    /// Reads the heading, if there is one.
    Result<void> begin()
    {
        auto rest = m_text;
        std::size_t line = 0;
        while (!rest.empty()) {
            const auto before = rest;
            const auto text = takeLine(rest, line);
            if (isPassedOver(text))
                continue;
            if (isForeignHeading(text))
                return atLine(line, {ErrorCode::InvalidInput,
                                     "The heading '" + std::string(text) + "' is not understood",
                                     "Separate its columns, and the cells below it, by commas"});
            rest = before;
            --line;
            const auto headingLine = line + 1;
            const auto cells = takeRow(rest, line);
            const bool heading = std::any_of(cells.begin(), cells.end(),
                                             [](const auto& cell) { return toLower(cell) == "target"; });
            if (!heading)
                return {};
            m_text = rest;
            m_line = line;
            return takeHeading(cells, headingLine);
        }
        return {};
    }

    /// The next entry; nothing at the end. `line` is where it begins.
    Result<std::optional<Revocation>> next(std::size_t& line)
    {
        while (!m_text.empty()) {
            const auto before = m_text;
            const auto lineBefore = m_line;
            const auto text = takeLine(m_text, m_line);
            if (isPassedOver(text))
                continue;
            line = lineBefore + 1;
            if (m_columns.empty()) {
                Revocation entry = m_defaults;
                entry.target = std::string(text);
                return entry;
            }
            m_text = before;
            m_line = lineBefore;
            return fromRow(takeRow(m_text, m_line));
        }
        return std::nullopt;
    }

private:
    Result<void> takeHeading(const std::vector<std::string>& cells, std::size_t line)
    {
        for (const auto& cell : cells) {
            const auto column = columnOf(cell);
            if (!column)
                return atLine(line, {ErrorCode::InvalidInput, "There is no column '" + cell + "'",
                                     "Columns are kind, site, target, before and reason"});
            m_columns.push_back(*column);
        }
        return {};
    }

    Result<std::optional<Revocation>> fromRow(const std::vector<std::string>& cells)
    {
        if (cells.size() > m_columns.size())
            return fail(ErrorCode::InvalidInput, "The row has more cells than the heading has columns",
                        "Quote a cell that holds a comma");
        Revocation entry = m_defaults;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const auto& cell = cells[i];
            if (!cell.empty())
                if (auto taken = take(entry, m_columns[i], cell); !taken)
                    return tl::unexpected(taken.error());
        }
        return entry;
    }

    static Result<void> take(Revocation& entry, Column column, const std::string& cell)
    {
        switch (column) {
        case Column::Kind: {
            const auto kind = revocation::kindFromString(cell);
            if (!kind)
                return fail(ErrorCode::InvalidInput, "There is no kind '" + cell + "' of revocations",
                            "Kinds are session, remember, user, key, site and everything");
            entry.kind = *kind;
            break;
        }
        case Column::Before:
            entry.before = parseTimestamp(cell);
            if (!entry.before)
                return fail(ErrorCode::InvalidInput, "'" + cell + "' is no time",
                            "Write it as 2026-11-24T14:00:00Z");
            break;
        case Column::Site:
            entry.site = cell;
            break;
        case Column::Target:
            entry.target = cell;
            break;
        case Column::Reason:
            entry.reason = cell;
            break;
        }
        return {};
    }

    std::string_view m_text;
    const Revocation& m_defaults;
    std::vector<Column> m_columns; ///< empty: lines
    std::size_t m_line = 0;        ///< read so far
};

} // namespace

Result<void> forEachRevocation(std::string_view text, const Revocation& defaults,
                               const std::string& requestId, Timestamp now,
                               const std::function<Result<void>(Revocation, std::size_t line)>& entry)
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF"; // of spreadsheets
    if (text.starts_with(byteOrderMark))
        text.remove_prefix(byteOrderMark.size());
    Reader reader(text, defaults);
    if (auto begun = reader.begin(); !begun)
        return begun;
    for (;;) {
        std::size_t line = 0;
        auto next = reader.next(line);
        if (!next)
            return atLine(line, std::move(next.error()));
        if (!*next)
            return {};
        (*next)->id = revocationId(**next, requestId);
        if (auto valid = revocation::validate(**next, now); !valid)
            return atLine(line, std::move(valid.error()));
        if (auto taken = entry(std::move(**next), line); !taken)
            return taken;
    }
}

std::string linePrefix(std::size_t line)
{
    return line == 0 ? std::string() : "Line " + std::to_string(line) + ": ";
}

std::string revocationId(const Revocation& entry, const std::string& requestId)
{
    const auto kind = revocation::toString(entry.kind);
    if (entry.kind == Kind::Session || entry.kind == Kind::Remember)
        return derived({"revocation", kind, entry.target});
    const auto before = entry.before ? formatTimestamp(*entry.before) : std::string();
    return derived({"revocation", kind, entry.site, entry.target, before, requestId});
}

std::string batchId(const std::string& requestId, std::size_t number)
{
    return derived({"batch", requestId, std::to_string(number)});
}

} // namespace signet::command
