#pragma once

// What a handler answers: status, further header lines and a body, in buffers that are kept between requests.
//
// Answers hold tokens, so that what is left in the buffers is erased when they go. Thread-safety: one
// worker's.

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace signet::server {

/// Header names and values are trusted to hold no CR, LF or NUL: whoever puts a visitor's text into one
/// encodes it first.
class Answer
{
public:
    Answer();
    ~Answer();
    Answer(const Answer&) = delete;
    Answer& operator=(const Answer&) = delete;

    void reset() noexcept;

    int status = 200;
    std::string_view contentType = "application/json"; ///< a literal; "" for none
    std::string body;
    bool close = false;    ///< end the connection behind this answer
    bool headOnly = false; ///< send the head as if the body followed (HEAD)

    /// One header line.
    void addHeader(std::string_view name, std::string_view value);
    [[nodiscard]] std::string_view headers() const noexcept { return m_headers; }

    /// {"error":{"code","message","hint"}}.
    void fail(int errorStatus, std::string_view code, std::string_view message, std::string_view hint = {});
    void fail(const Error& error);

    /// Appends the whole answer, as it goes over the wire, to `out`. `date` is that of the `Date` line.
    void write(std::string& out, std::string_view date) const;

private:
    std::string m_headers;
};

[[nodiscard]] std::string_view reasonOf(int status) noexcept;
/// Appends `text` as a JSON string, quotes included. `text` must be UTF-8.
void appendJsonString(std::string& out, std::string_view text);
void appendNumber(std::string& out, std::int64_t value);
/// "Tue, 24 Nov 2026 14:02:02 GMT" (RFC 9110 section 5.6.7).
[[nodiscard]] std::string httpDate(std::int64_t secondsSinceEpoch);

} // namespace signet::server
