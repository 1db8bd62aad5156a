#pragma once

// Standard output and new files, with every error noticed.
//
// A full disk must not look like success, and a private key must never be readable by others, not even for a
// moment. Errors: Io, AlreadyExists. Thread-safety: one thread.

#include "core/base/result.h"
#include "core/base/secret_bytes.h"

#include <string>
#include <string_view>

namespace signet::command {

/// Standard output, buffered; nothing is copied that is written by `writeNow`.
class Output
{
public:
    /// Keeps the first error; later text is dropped.
    void write(std::string_view text);
    /// Writes at once, past the buffer.
    void writeNow(std::string_view bytes);
    void flush();
    /// Flushes and tells the first error of all. Silent (an Error without a message) when the reader has gone
    /// away, as `head` does.
    [[nodiscard]] Result<void> finish();
    [[nodiscard]] bool failed() const noexcept { return m_error != 0; }

private:
    void put(std::string_view bytes);
    std::string m_buffer;
    int m_error = 0;
};

/// `text` to standard output as the whole output of a command.
[[nodiscard]] Result<void> print(std::string_view text);

enum class Readers { OwnerOnly, Everybody };

/// Writes a file that was not there before, or, with `replace`, one that takes the place of an ordinary file
/// at once. OwnerOnly: mode 0600 from its first moment. "-" is standard output.
[[nodiscard]] Result<void> writeFile(const std::string& path, std::string_view bytes, Readers readers,
                                     bool replace);

} // namespace signet::command
