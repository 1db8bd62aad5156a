#pragma once

// JSON with secrets in it: put together and read without leaving copies that are not erased. Internal to
// core/protocol.
//
// Errors: InvalidInput. Thread-safety: pure functions.

#include "core/base/result.h"
#include "core/base/secret_bytes.h"

#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>

namespace signet::jose {
class JsonValue;
} // namespace signet::jose

namespace signet::protocol {

/// Appends `text` as a JSON string.
void appendJsonString(std::string& json, std::string_view text);

/// Takes one member; false if it is not of the kind that was expected.
using MemberTaker = std::function<bool(const jose::JsonValue&)>;
/// Reads an object whose members are all among `members`; what was read of it is erased.
[[nodiscard]] Result<void>
readSecretObject(std::string_view text,
                 std::initializer_list<std::pair<std::string_view, MemberTaker>> members);

/// A text that is erased when it goes; for requests that hold a secret.
class ErasedText
{
public:
    explicit ErasedText(std::string& text) : m_text(text) {}
    ~ErasedText() { cleanse(m_text.data(), m_text.size()); }
    ErasedText(const ErasedText&) = delete;
    ErasedText& operator=(const ErasedText&) = delete;

private:
    std::string& m_text;
};

} // namespace signet::protocol
