#pragma once

// The demo: a real authority over a record in memory, with 30 days of invented traffic behind it, that goes
// on living. Nothing of it is kept.
//
// Thread-safety: the window's thread only.

#include "ui/workspace/in_process_workspace.h"

namespace signet::ui {

struct DemoOptions
{
    std::uint64_t seed = 7;
    /// Its clock stands at this moment, and nothing happens but what is done: the same seed gives the same
    /// picture.
    std::optional<Timestamp> standingAt = {};
    /// Begins where much needs attention: a silent node, an overdue rotation, refusals that rise.
    bool troubled = false;
};

class DemoWorkspace final : public InProcessWorkspace
{
    Q_OBJECT

public:
    explicit DemoWorkspace(const DemoOptions& options = {});

private:
    DemoWorkspace(const DemoOptions& options, std::shared_ptr<ManualClock> clock);
};

} // namespace signet::ui
