#pragma once

// The tables of the overview as rows ready to be shown. Internal to it. Thread-safety: pure functions.

#include "core/authority/views.h"
#include "ui/widgets/row_table.h"

namespace signet::ui {

[[nodiscard]] std::vector<Row> nodeRows(const authority::Status& status);
/// The reach of each: the live nodes that have it in force.
[[nodiscard]] std::vector<Row> revocationRows(const authority::Status& status,
                                              const authority::RevocationPage& page);

} // namespace signet::ui
