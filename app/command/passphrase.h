#pragma once

// Passphrases: typed on the terminal without echo, or read from a file; never an argument, which every user
// of the machine could read.
//
// Thread-safety: one thread. A signal that ends the program while it asks finds the echo restored.

#include "core/base/result.h"
#include "core/base/secret_bytes.h"

#include <functional>
#include <optional>
#include <string>

namespace signet::command {

/// Asks on the controlling terminal, wherever standard input and output lead. Nothing if there is no
/// terminal, or if the person gives up (Ctrl+C, Ctrl+D).
[[nodiscard]] std::optional<SecretBytes> askPassphrase(const std::string& question);
/// Asks twice and again until both are the same and not empty.
[[nodiscard]] Result<SecretBytes> askNewPassphrase(const std::string& question);
/// The first line of a file; the line's end does not belong to it.
[[nodiscard]] Result<SecretBytes> readPassphraseFile(const std::string& path);

/// Where the passphrase of `path` comes from: the file if one is named, else the terminal.
class PassphraseSource
{
public:
    static Result<PassphraseSource> make(const std::string& path, const std::string& file);

    /// Calls `open` with something that answers with the passphrase; where it was typed and wrong, twice
    /// more.
    template <typename Open>
    auto openWith(Open open) -> decltype(open(std::function<std::optional<SecretBytes>()>()))
    {
        const std::function<std::optional<SecretBytes>()> callback = [this] { return answer(); };
        auto result = open(callback);
        for (int attempt = 1; attempt < 3 && !result && mayRetry(result.error()); ++attempt)
            result = open(callback);
        if (!result && m_gaveUp)
            return tl::unexpected(nothingGiven());
        return result;
    }

private:
    explicit PassphraseSource(std::string path) : m_path(std::move(path)) {}
    std::optional<SecretBytes> answer();
    [[nodiscard]] bool mayRetry(const Error& error) const;
    [[nodiscard]] Error nothingGiven() const;

    std::string m_path;
    std::optional<SecretBytes> m_fromFile;
    bool m_typed = false;
    bool m_gaveUp = false;
};

/// From `file` if it is named, else asked for.
[[nodiscard]] Result<SecretBytes> newPassphrase(const std::string& file, const std::string& question);

} // namespace signet::command
