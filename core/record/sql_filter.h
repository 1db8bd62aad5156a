#pragma once

// A WHERE clause put together from the conditions of a question. The texts come from our own code, so their
// number is bounded and the statements can be kept; what is asked for is bound.
//
// Internal to core/record. Thread-safety: values.

#include "core/record/sqlite_connection.h"

#include <variant>
#include <vector>

namespace signet::record {

class SqlFilter
{
public:
    template <typename... Values>
    void where(std::string_view condition, const Values&... values)
    {
        m_sql += m_sql.empty() ? " WHERE " : " AND ";
        m_sql += condition;
        (m_values.emplace_back(values), ...);
    }
    /// The column begins with `prefix`, byte by byte.
    void wherePrefix(const std::string& column, const std::string& prefix);
    /// Larger than `after` and, unless it is 0, smaller than `before`.
    void whereBetween(const std::string& column, std::uint64_t after, std::uint64_t before);

    [[nodiscard]] bool isEmpty() const noexcept { return m_sql.empty(); }
    [[nodiscard]] const std::string& sql() const noexcept { return m_sql; }
    void bindTo(Query& query) const;
    [[nodiscard]] Result<std::int64_t> count(Connection& connection, const std::string& table) const;

private:
    std::string m_sql;
    std::vector<std::variant<std::int64_t, std::string>> m_values;
};

/// The end of the range of texts that begin with `prefix`: 0xFF never stands in UTF-8.
[[nodiscard]] std::string prefixEnd(std::string_view prefix);
/// A pattern for LIKE … ESCAPE '\' that finds `text` anywhere.
[[nodiscard]] std::string likeAnywhere(std::string_view text);

} // namespace signet::record
