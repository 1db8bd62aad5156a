#include "core/protocol/event_stream.h"

namespace signet::protocol {

namespace {

constexpr std::size_t maximumSize = std::size_t{64} << 10;

} // namespace

bool EventStreamReader::feed(std::string_view piece, const std::function<bool(const ServerEvent&)>& take)
{
    for (const char c : piece) {
        if (c == '\n' && m_afterReturn) {
            m_afterReturn = false;
            continue;
        }
        m_afterReturn = c == '\r';
        if (c != '\r' && c != '\n') {
            if (m_line.size() < maximumSize)
                m_line += c;
            else
                m_tooLong = true;
            continue;
        }
        if (!m_line.empty()) {
            takeLine(m_line);
            m_line.clear();
            continue;
        }
        const bool complete = m_hasData && !m_tooLong;
        const auto event = std::exchange(m_event, {});
        m_hasData = m_tooLong = false;
        if (complete && !take(event))
            return false;
    }
    return true;
}

void EventStreamReader::takeLine(std::string_view line)
{
    const auto colon = line.find(':');
    const auto field = line.substr(0, colon);
    auto value = colon == std::string_view::npos ? std::string_view() : line.substr(colon + 1);
    if (value.starts_with(' '))
        value.remove_prefix(1);
    if (field == "event") {
        m_event.name = value;
    } else if (field == "data") {
        if (m_hasData)
            m_event.data += '\n';
        if (m_event.data.size() + value.size() <= maximumSize)
            m_event.data += value;
        else
            m_tooLong = true;
        m_hasData = true;
    }
}

} // namespace signet::protocol
