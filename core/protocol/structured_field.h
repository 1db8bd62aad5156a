#pragma once

// Structured fields of HTTP (RFC 8941), as signatures and digests are written in.
//
// Stricter than the RFC where it leaves room: a key listed twice is refused, and byte sequences must be
// padded and canonical. What is read is written back in its one canonical form.
//
// Units: bytes. Ranges: fields up to 16 KiB, integers of 15 digits. Errors: InvalidInput. Thread-safety:
// values and pure functions.

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace signet::protocol::structured {

enum class Kind : std::uint8_t { Integer, Decimal, String, Token, Bytes, Boolean };

struct BareItem
{
    Kind kind = Kind::Boolean;
    std::int64_t number = 1; ///< Integer; Decimal in thousandths; Boolean 0 or 1
    std::string text = {};   ///< String, unescaped; Token; Bytes, decoded
};

using Parameters = std::vector<std::pair<std::string, BareItem>>;

struct Item
{
    BareItem value;
    Parameters parameters;
};
struct InnerList
{
    std::vector<Item> items;
    Parameters parameters;
};
using Member = std::variant<Item, InnerList>;
using Dictionary = std::vector<std::pair<std::string, Member>>;
using List = std::vector<Member>;

[[nodiscard]] Result<Dictionary> parseDictionary(std::string_view field);
[[nodiscard]] Result<List> parseList(std::string_view field);
[[nodiscard]] Result<Item> parseItem(std::string_view field);

/// nullptr if there is no such key.
[[nodiscard]] const BareItem* find(const Parameters& parameters, std::string_view name) noexcept;
[[nodiscard]] const Member* find(const Dictionary& dictionary, std::string_view name) noexcept;

/// Text that does not fit its kind (a String with a control character) is the caller's mistake.
[[nodiscard]] std::string toText(const BareItem& item);
[[nodiscard]] std::string toText(const Parameters& parameters); ///< ";created=1618884473;keyid=\"k\""
[[nodiscard]] std::string toText(const Item& item);
[[nodiscard]] std::string toText(const Member& member);
[[nodiscard]] std::string toText(const Dictionary& dictionary);
[[nodiscard]] std::string toText(const List& list);

/// base64 with its padding, in the one canonical form (RFC 4648 section 4).
[[nodiscard]] std::string encodeBase64(std::string_view bytes);
[[nodiscard]] std::optional<std::string> decodeBase64(std::string_view text);

} // namespace signet::protocol::structured
