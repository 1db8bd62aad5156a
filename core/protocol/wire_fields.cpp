#include "core/protocol/wire_fields.h"

#include <cmath>
#include <limits>

namespace signet::protocol {

namespace {

bool isWhole(const Json& value)
{
    if (value.is_number_unsigned())
        return value.get<std::uint64_t>() <=
               static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    return value.is_number_integer();
}

} // namespace

Fields::Fields(const Json& value, std::string path, Reading reading)
    : m_value(value), m_path(std::move(path)), m_reading(reading)
{
    if (!value.is_object())
        m_error = Error{ErrorCode::InvalidInput,
                        (m_path.empty() ? "The body" : "\"" + m_path + "\"") + " is no JSON object.",
                        {}};
}

const Json* Fields::member(const char* name)
{
    if (!m_value.is_object())
        return nullptr;
    m_known.emplace(name);
    const auto found = m_value.find(name);
    return found == m_value.end() ? nullptr : &*found;
}

void Fields::wrong(const char* name, const std::string& what)
{
    if (!m_error)
        m_error = Error{ErrorCode::InvalidInput,
                        "\"" + (m_path.empty() ? std::string() : m_path + ".") + name + "\" " + what + ".",
                        {}};
}

Result<void> Fields::finish()
{
    if (!m_error && m_reading == Reading::Strict) {
        for (const auto& [name, value] : m_value.items()) {
            if (m_known.find(name) == m_known.end()) {
                wrong(name.c_str(), "is no member that is known here");
                break;
            }
        }
    }
    if (m_error)
        return tl::unexpected(*m_error);
    return {};
}

void Fields::objectText(const char* name, std::string& out)
{
    const auto* value = member(name);
    if (!value)
        return;
    if (value->is_object())
        out = value->dump();
    else
        wrong(name, "is no JSON object");
}

void Fields::take(const Json& value, const char* name, std::string& out)
{
    if (value.is_string())
        out = value.get_ref<const std::string&>();
    else
        wrong(name, "is no text");
}

void Fields::take(const Json& value, const char* name, bool& out)
{
    if (value.is_boolean())
        out = value.get<bool>();
    else
        wrong(name, "is neither true nor false");
}

void Fields::take(const Json& value, const char* name, std::uint64_t& out)
{
    if (value.is_number_unsigned())
        out = value.get<std::uint64_t>();
    else
        wrong(name, "is no whole number from 0 on");
}

void Fields::take(const Json& value, const char* name, std::int64_t& out)
{
    if (isWhole(value))
        out = value.get<std::int64_t>();
    else
        wrong(name, "is no whole number");
}

void Fields::take(const Json& value, const char* name, double& out)
{
    if (value.is_number())
        out = value.get<double>();
    if (!value.is_number() || !std::isfinite(out))
        wrong(name, "is no number");
}

void Fields::take(const Json& value, const char* name, Timestamp& out)
{
    if (!isWhole(value) || value.get<std::int64_t>() < 0 ||
        Timestamp{Seconds{value.get<std::int64_t>()}} > latestTimestamp)
        return wrong(name, "is no time in whole seconds since 1970");
    out = Timestamp{Seconds{value.get<std::int64_t>()}};
}

void Fields::take(const Json& value, const char* name, Seconds& out)
{
    if (!isWhole(value) || value.get<std::int64_t>() < 0 ||
        value.get<std::int64_t>() > latestTimestamp.time_since_epoch().count())
        return wrong(name, "is no length of time in whole seconds");
    out = Seconds{value.get<std::int64_t>()};
}

} // namespace signet::protocol
