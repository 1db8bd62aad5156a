#pragma once

// Reading the members of one JSON object, each said by name, with the first thing that is wrong kept as one
// sentence. Internal to core/protocol.
//
// Errors: InvalidInput naming the member by its path. Thread-safety: a value; one thread.

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/statistics/hyperloglog.h"

#include <nlohmann/json.hpp>

#include <set>

namespace signet::protocol {

using Json = nlohmann::json;

/// Strict: a member that is not known is refused, as an authority reads requests. Tolerant: it is passed
/// over, as a client reads the answers of a newer authority.
enum class Reading : std::uint8_t { Strict, Tolerant };

class Fields
{
public:
    Fields(const Json& value, std::string path, Reading reading);

    /// A member that must be there.
    template <typename T>
    void get(const char* name, T& out)
    {
        if (const auto* value = member(name))
            take(*value, name, out);
        else
            wrong(name, "is missing");
    }
    /// A member that may be missing: `out` stays as it is.
    template <typename T>
    void maybe(const char* name, T& out)
    {
        if (const auto* value = member(name))
            take(*value, name, out);
    }
    /// A member that is one of the names that `fromString` knows; must be there.
    template <typename T, typename FromString>
    void name(const char* name, T& out, const FromString& fromString)
    {
        if (!member(name))
            wrong(name, "is missing");
        else
            maybeName(name, out, fromString);
    }
    template <typename T, typename FromString>
    void maybeName(const char* name, T& out, const FromString& fromString)
    {
        const auto* value = member(name);
        if (!value)
            return;
        const auto known =
            value->is_string() ? fromString(value->get_ref<const std::string&>()) : std::nullopt;
        if (known)
            out = *known;
        else
            wrong(name, "is none of the names it may be");
    }
    /// A JSON object kept as its text, as public keys are.
    void objectText(const char* name, std::string& out);

    [[nodiscard]] Reading reading() const noexcept { return m_reading; }
    void wrong(const char* name, const std::string& what);
    /// The first thing that was wrong, unknown members last.
    [[nodiscard]] Result<void> finish();

private:
    const Json* member(const char* name);
    void take(const Json& value, const char* name, std::string& out);
    void take(const Json& value, const char* name, bool& out);
    void take(const Json& value, const char* name, std::uint64_t& out);
    void take(const Json& value, const char* name, std::int64_t& out);
    void take(const Json& value, const char* name, double& out);
    void take(const Json& value, const char* name, Timestamp& out);
    void take(const Json& value, const char* name, Seconds& out);

    template <typename T>
    void take(const Json& value, const char* name, std::optional<T>& out)
    {
        T read{};
        take(value, name, read);
        out = std::move(read);
    }

    template <typename T>
    void take(const Json& value, const char* name, std::vector<T>& out)
    {
        if (!value.is_array())
            return wrong(name, "is no list");
        out.clear();
        out.reserve(value.size());
        for (const auto& element : value) {
            const auto place = std::string(name) + "[" + std::to_string(out.size()) + "]";
            take(element, place.c_str(), out.emplace_back());
            if (m_error)
                return;
        }
    }

    /// Any type with a `read` of its own.
    template <typename T>
    requires requires(Fields& in, T& out) { read(in, out); }
    void take(const Json& value, const char* name, T& out)
    {
        Fields inner(value, m_path.empty() ? std::string(name) : m_path + "." + name, m_reading);
        read(inner, out);
        if (auto finished = inner.finish(); !finished && !m_error)
            m_error = finished.error();
    }

    const Json& m_value;
    std::string m_path;
    Reading m_reading;
    std::set<std::string, std::less<>> m_known;
    std::optional<Error> m_error;
};

} // namespace signet::protocol
