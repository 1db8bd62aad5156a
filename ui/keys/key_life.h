#pragma once

// The life of a key as spans of time: what has been, and what is planned or follows from what is known.
//
// Units: Timestamp. Thread-safety: values and pure functions, for any thread.

#include "core/authority/views.h"
#include "ui/shell/theme.h"

#include <QString>

#include <optional>
#include <vector>

namespace signet::ui {

struct LifeSpan
{
    keys::KeyState state = keys::KeyState::Pending;
    Timestamp from{};
    Timestamp to{};
    bool planned = false; ///< lies ahead
    bool open = false;    ///< goes on beyond `to`, nobody knows how long
    QString text;         ///< "active since 1 Nov"
    QString tip;          ///< the same in full
};

struct KeyLife
{
    std::vector<LifeSpan> spans; ///< in order, without gaps
    QString spoken;              ///< the whole of it in sentences
};

struct LifeContext
{
    Timestamp now{};
    std::optional<Timestamp> nextRotation; ///< of the key's use
    /// How long a key of this use stays retiring after it was last used.
    Seconds retiringFor{0};
};

[[nodiscard]] KeyLife lifeOf(const authority::KeyView& key, const LifeContext& context);

/// How a state is called and looks: always a word and a shape.
struct StateLook
{
    QString word;
    QString iconName;
    Tone tone = Tone::Neutral;
};
[[nodiscard]] const StateLook& lookOf(keys::KeyState state);

} // namespace signet::ui
