#include "core/protocol/wire_query.h"

#include "core/base/text.h"

#include <charconv>

namespace signet::protocol {

namespace {

constexpr std::size_t maximumText = 255;

} // namespace

void QueryWriter::text(const char* name, const std::string& value)
{
    if (!value.empty())
        m_parameters.emplace_back(name, value);
}

void QueryWriter::number(const char* name, std::uint64_t value)
{
    if (value != 0)
        m_parameters.emplace_back(name, std::to_string(value));
}

void QueryWriter::time(const char* name, Timestamp value)
{
    m_parameters.emplace_back(name, std::to_string(value.time_since_epoch().count()));
}

void QueryWriter::flag(const char* name, bool value)
{
    if (value)
        m_parameters.emplace_back(name, "true");
}

void QueryReader::text(const char* name, std::string& out)
{
    const auto* value = find(name);
    if (!value)
        return;
    if (value->size() > maximumText || !isUtf8(*value))
        return wrong(name, "is longer than 255 bytes, or no UTF-8");
    out = *value;
}

void QueryReader::number(const char* name, std::uint64_t& out, std::uint64_t least, std::uint64_t most)
{
    const auto* value = find(name);
    if (!value)
        return;
    std::uint64_t number = 0;
    const auto* const end = value->data() + value->size();
    const auto [stop, error] = std::from_chars(value->data(), end, number);
    if (error != std::errc() || stop != end || number < least || number > most)
        return wrong(name,
                     "is no whole number from " + std::to_string(least) + " to " + std::to_string(most));
    out = number;
}

void QueryReader::time(const char* name, Timestamp& out)
{
    const auto latest = static_cast<std::uint64_t>(latestTimestamp.time_since_epoch().count());
    auto seconds = static_cast<std::uint64_t>(out.time_since_epoch().count());
    number(name, seconds, 0, latest);
    out = Timestamp{Seconds{static_cast<Seconds::rep>(seconds)}};
}

void QueryReader::flag(const char* name, bool& out)
{
    const auto* value = find(name);
    if (!value)
        return;
    if (*value != "true" && *value != "false")
        return wrong(name, "is neither true nor false");
    out = *value == "true";
}

void QueryReader::wrong(const char* name, const std::string& what)
{
    if (!m_error)
        m_error = Error{ErrorCode::InvalidInput, "The parameter \"" + toUtf8(name) + "\" " + what + ".", {}};
}

const std::string* QueryReader::find(const char* name)
{
    m_known.emplace(name);
    const std::string* found = nullptr;
    for (const auto& [given, value] : m_parameters) {
        if (given != name)
            continue;
        if (found)
            wrong(name, "is given twice");
        found = &value;
    }
    return found;
}

void QueryReader::checkKnown()
{
    for (const auto& [name, value] : m_parameters) {
        if (!m_known.contains(name))
            wrong(name.c_str(), "is not known here");
    }
}

} // namespace signet::protocol
