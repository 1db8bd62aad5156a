#pragma once

// The short way through the JSON that tokens of our own consist of: one object of plain ASCII strings, whole
// numbers, true, false and null, written without white space.
//
// It exists because reading claims is most of what is left of opening a token once its tag is checked.
// Whatever is not of that simple form is not an error here: the strict reader (json_reader.h) then reads it
// the long way, and the two are held to the same answers by tests and fuzzing. Internal to core/jose.
//
// Units: bytes; 16 bytes behind `text` must be readable. Errors: nothing when the text is not of the simple
// form, which includes every text the strict reader would refuse. Allocates nothing. Thread-safety: pure
// function.

#include "core/jose/json_reader.h"

namespace signet::jose {

struct FlatObject
{
    std::size_t count = 0;       ///< members filled
    std::size_t nestedIndex = 0; ///< which member the nested value belongs to
    std::string_view nested;     ///< its text by its brackets; "" if there is none
    /// The nested value is an object of the same simple form all the way down, no deeper than allowed,
    /// without a name twice in one object: the strict reader takes it too, and need not be asked.
    bool nestedIsSimple = false;
};

/// Fills `members` in the order of the text. Names and strings point into `text`, which is level 1 of
/// nesting; `deepest` is the last level that may be.
[[nodiscard]] std::optional<FlatObject> readFlatObject(std::string_view text, std::span<JsonMember> members,
                                                       std::size_t deepest) noexcept;

} // namespace signet::jose
