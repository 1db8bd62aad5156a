#pragma once

// Reading and writing the parameters of a query by name. Internal to core/protocol.
//
// Errors: InvalidInput for a parameter that is not known, given twice or not of its kind. Thread-safety:
// values; one thread.

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/protocol/query_text.h"

#include <cstdint>
#include <limits>
#include <set>

namespace signet::protocol {

class QueryWriter
{
public:
    /// Left out when "".
    void text(const char* name, const std::string& value);
    /// Left out when 0.
    void number(const char* name, std::uint64_t value);
    void time(const char* name, Timestamp value);
    /// Left out when false.
    void flag(const char* name, bool value);
    [[nodiscard]] QueryParameters take() { return std::move(m_parameters); }

private:
    QueryParameters m_parameters;
};

class QueryReader
{
public:
    explicit QueryReader(const QueryParameters& parameters) : m_parameters(parameters) {}

    /// At most 255 bytes.
    void text(const char* name, std::string& out);
    void number(const char* name, std::uint64_t& out, std::uint64_t least = 0,
                std::uint64_t most = std::numeric_limits<std::int64_t>::max());
    void time(const char* name, Timestamp& out);
    void flag(const char* name, bool& out);
    template <typename T, typename FromString>
    void name(const char* name, std::optional<T>& out, const FromString& fromString)
    {
        const auto* value = find(name);
        if (!value)
            return;
        out = fromString(*value);
        if (!out)
            wrong(name, "is none of the names it may be");
    }
    [[nodiscard]] bool has(const char* name) { return find(name) != nullptr; }
    void wrong(const char* name, const std::string& what);

    template <typename T>
    [[nodiscard]] Result<T> finish(T value)
    {
        checkKnown();
        if (m_error)
            return tl::unexpected(*m_error);
        return value;
    }

private:
    const std::string* find(const char* name);
    void checkKnown();

    const QueryParameters& m_parameters;
    std::set<std::string> m_known;
    std::optional<Error> m_error;
};

} // namespace signet::protocol
