#pragma once

// What needs attention first, and what is worth doing: each a sentence, what to do about it, and the page
// where it is done. Pure, so that each rule has its test.
//
// Thread-safety: pure functions.

#include "core/authority/views.h"
#include "ui/shell/theme.h"

#include <QString>
#include <QVariantMap>

#include <vector>

namespace signet::ui {

struct Concern
{
    Tone tone = Tone::Accent; ///< Danger and Attention need attention; Accent is worth doing
    QString sentence;
    QString advice;
    QString page; ///< where it is done; "" where nothing in the console helps
    QVariantMap where;
    [[nodiscard]] bool isUrgent() const noexcept { return tone == Tone::Danger || tone == Tone::Attention; }
};

struct Situation
{
    const authority::Status& status;
    const authority::RingView* ring = nullptr; ///< what could not be asked is nullptr
    const std::vector<authority::Site>* sites = nullptr;
    const std::vector<authority::Operator>* operators = nullptr;
    bool refusalsRising = false;
};

/// The worst first.
[[nodiscard]] std::vector<Concern> worthDoing(const Situation& situation);

} // namespace signet::ui
