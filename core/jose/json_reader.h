#pragma once

// Strict reading of the JSON inside tokens and keys (RFC 8259, RFC 7515 section 4, RFC 8725 section 3.1).
//
// Stricter than the RFC where leniency has broken others: duplicate member names are refused at every depth,
// nesting over `depth` is refused, ill-formed UTF-8 and lone surrogates are refused, and a number read as a
// date must be a whole number of seconds within range. Built on simdjson, whose parser is kept between calls.
//
// Units: bytes. Ranges: text up to `capacity`, nesting up to 64, at most 64 members in the top object of a
// token. Errors: Verdict with Refusal::Malformed or TooLarge. Never throws. After construction `parse`
// allocates nothing. Thread-safety: one reader a thread; values die with the next parse.

#include "core/base/clock.h"
#include "core/base/refusal.h"

#include <nlohmann/json_fwd.hpp>

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace signet::jose {

struct JsonLimits
{
    std::size_t depth = 8;        ///< levels of nesting, the outermost counted; 1 to 64
    bool allowDuplicates = false; ///< for material that is shown, never for material that is trusted
};

enum class JsonKind : std::uint8_t { Null, Boolean, Integer, Unsigned, Double, String, Array, Object };

/// One value inside the reader's last document. Strings are unescaped UTF-8 and may hold NUL.
class JsonValue
{
public:
    JsonKind kind = JsonKind::Null;
    bool boolean = false;
    std::int64_t integer = 0; ///< Integer; for Unsigned values past INT64_MAX see `unsignedInteger`
    std::uint64_t unsignedInteger = 0;
    double number = 0;       ///< Double
    std::string_view string; ///< String
    /// Object, Array: its JSON as it was written, where the reader knows it without effort; else "", see
    /// toJson.
    std::string_view text;

    [[nodiscard]] bool isString() const noexcept { return kind == JsonKind::String; }
    [[nodiscard]] bool isObject() const noexcept { return kind == JsonKind::Object; }
    [[nodiscard]] bool isArray() const noexcept { return kind == JsonKind::Array; }

    /// This value as compact JSON text. Allocates.
    [[nodiscard]] std::string toJson() const;

private:
    friend class JsonReader;
    std::array<const void*, 2> m_element{}; // simdjson's {document, tape index}
};

struct JsonMember
{
    std::string_view name;
    JsonValue value;
};

/// The top members of the last parsed object, in the order of the text.
class JsonObject
{
public:
    [[nodiscard]] std::span<const JsonMember> members() const noexcept { return m_members; }
    /// The member of that name, or nullptr.
    [[nodiscard]] const JsonValue* find(std::string_view name) const noexcept;

private:
    friend class JsonReader;
    std::span<const JsonMember> m_members;
};

class JsonReader
{
public:
    /// A reader for texts of up to `capacity` bytes.
    explicit JsonReader(std::size_t capacity = 16 * 1024, JsonLimits limits = {});
    ~JsonReader();
    JsonReader(JsonReader&&) noexcept;
    JsonReader& operator=(JsonReader&&) noexcept;
    JsonReader(const JsonReader&) = delete;
    JsonReader& operator=(const JsonReader&) = delete;

    /// How many readable bytes must follow the text given to parsePadded.
    static constexpr std::size_t padding = 64;

    /// Parses an object out of a buffer of which at least `padding` bytes behind `text` may be read. Names
    /// and strings may point into that buffer, so it must live as long as they are used.
    [[nodiscard]] Verdict<JsonObject> parsePadded(std::string_view text) noexcept;
    /// The same for any text, which is copied once into the reader.
    [[nodiscard]] Verdict<JsonObject> parse(std::string_view text) noexcept;
    /// Whether `text` is one well-formed value of any kind within the limits.
    [[nodiscard]] Verdict<void> check(std::string_view text) noexcept;
    /// The members of an object inside the last document; replaces those handed out before.
    [[nodiscard]] Verdict<JsonObject> open(const JsonValue& object) noexcept;
    /// Element `index` of an array inside the last document; nothing past its end or if it is no array.
    [[nodiscard]] static std::optional<JsonValue> element(const JsonValue& array, std::size_t index) noexcept;
    /// Zeroizes what the reader kept of its last text.
    void forget() noexcept;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// Parses `text` for reading at leisure, after the strict check. Nothing inside it may be trusted with
/// secrets: the document does not erase itself.
[[nodiscard]] Verdict<nlohmann::json> parseStrictly(std::string_view text, JsonLimits limits = {});

/// A NumericDate (RFC 7519 section 2) held to whole seconds from 0 to latestTimestamp. A string, a fraction,
/// an exponent, a negative or a larger number is refused, not rounded and not saturated.
[[nodiscard]] Verdict<Timestamp> toNumericDate(const JsonValue& value) noexcept;

} // namespace signet::jose
