#pragma once

// Roles in words: what they are called, and what they let somebody do.
// Thread-safety: pure functions.

#include "core/authority/operator.h"
#include "ui/shell/theme.h"

#include <QString>

namespace signet::ui {

[[nodiscard]] QString nameOf(authority::Role role);
/// "Sees everything but secrets, and ends sessions."
[[nodiscard]] QString meaningOf(authority::Role role);
/// The colour its pill has: the more it may do, the warmer.
[[nodiscard]] Tone toneOf(authority::Role role);
/// What changes when somebody gets another role, a sentence.
[[nodiscard]] QString changeOf(const QString& name, authority::Role from, authority::Role to);

} // namespace signet::ui
