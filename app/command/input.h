#pragma once

// Reading what the command line names: files, pipes, standard input.
//
// What is read may be a token, a key or a passphrase, so it is kept in SecretBytes.
// Errors: Io or NotFound naming the file; TooLarge over a limit. Thread-safety: one thread.

#include "core/base/descriptor.h"
#include "core/base/result.h"
#include "core/base/secret_bytes.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace signet::command {

/// "-": standard input, or standard output where something is written.
[[nodiscard]] bool isDash(const std::string& argument) noexcept;

/// A stream of bytes with a name for messages.
class InputStream
{
public:
    static Result<InputStream> open(const std::string& path);
    static InputStream standardInput();

    /// The next bytes; 0 at the end.
    [[nodiscard]] Result<std::size_t> read(std::span<std::uint8_t> out);
    /// Everything up to the end, at most `limit` bytes.
    [[nodiscard]] Result<SecretBytes> readAll(std::size_t limit);
    /// Up to `limit` bytes, fewer only at the end.
    [[nodiscard]] Result<SecretBytes> readUpTo(std::size_t limit);
    /// The size of a regular file.
    [[nodiscard]] std::optional<std::uint64_t> size() const noexcept { return m_size; }

private:
    InputStream(Descriptor descriptor, std::string name, std::optional<std::uint64_t> size);
    Descriptor m_descriptor; ///< -1: standard input
    std::string m_name;
    std::optional<std::uint64_t> m_size;
};

/// The argument itself, or all of standard input if it is "-".
[[nodiscard]] Result<SecretBytes> readArgument(const std::string& argument, std::size_t limit);
[[nodiscard]] Result<SecretBytes> readFile(const std::string& path, std::size_t limit);

/// An Error out of errno: "cannot <doing> 'name': permission denied."
[[nodiscard]] tl::unexpected<Error> systemError(const std::string& doing, const std::string& name,
                                                int number);

} // namespace signet::command
