#pragma once

// Reading server-sent events out of pieces that end anywhere (WHATWG HTML, section 9.2). Internal to
// core/protocol.
//
// Ranges: a line or an event of up to 64 KiB; what is longer is passed over. Errors: none; lines that mean
// nothing are passed over as the standard has it. Thread-safety: a value; one thread.

#include <functional>
#include <string>
#include <string_view>

namespace signet::protocol {

struct ServerEvent
{
    std::string name; ///< "" for the default, "message"
    std::string data;
};

class EventStreamReader
{
public:
    /// Hands over every event that `piece` completes, until `take` answers false; then answers false too.
    bool feed(std::string_view piece, const std::function<bool(const ServerEvent&)>& take);

private:
    void takeLine(std::string_view line);

    std::string m_line;
    bool m_afterReturn = false;
    bool m_hasData = false;
    bool m_tooLong = false;
    ServerEvent m_event;
};

} // namespace signet::protocol
