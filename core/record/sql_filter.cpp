#include "core/record/sql_filter.h"

#include <algorithm>
#include <limits>

namespace signet::record {

void SqlFilter::wherePrefix(const std::string& column, const std::string& prefix)
{
    where(column + " >= ? AND " + column + " < ?", prefix, prefixEnd(prefix));
}

void SqlFilter::whereBetween(const std::string& column, std::uint64_t after, std::uint64_t before)
{
    constexpr auto largest = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    where(column + " > ? AND " + column + " < ?", static_cast<std::int64_t>(std::min(after, largest)),
          static_cast<std::int64_t>(before == 0 ? largest : std::min(before, largest)));
}

void SqlFilter::bindTo(Query& query) const
{
    for (const auto& value : m_values)
        std::visit([&](const auto& one) { query.bind(one); }, value);
}

Result<std::int64_t> SqlFilter::count(Connection& connection, const std::string& table) const
{
    Query query(connection, "SELECT COUNT(*) FROM " + table + m_sql);
    bindTo(query);
    const std::int64_t number = query.next() ? query.integer(0) : 0;
    if (auto done = query.finish(); !done)
        return tl::unexpected(done.error());
    return number;
}

std::string prefixEnd(std::string_view prefix)
{
    return std::string(prefix) + '\xff';
}

std::string likeAnywhere(std::string_view text)
{
    std::string pattern = "%";
    for (const char c : text) {
        if (c == '%' || c == '_' || c == '\\')
            pattern += '\\';
        pattern += c;
    }
    return pattern + '%';
}

} // namespace signet::record
