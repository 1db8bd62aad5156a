#pragma once

// The demo's other nodes: they tell that they live, and what they have applied.
//
// Thread-safety: one thread.

#include "core/authority/record.h"
#include "ui/workspace/demo_world.h"

namespace signet::ui {

class DemoNodes
{
public:
    DemoNodes(const DemoWorld& world, authority::Record& record);
    /// Whatever is new at `now`: every few seconds that they live, and at once what this node has applied. In
    /// a troubled world one is silent, and another has not got the newest ring.
    void tell(Timestamp now);

private:
    authority::Record& m_record;
    Timestamp m_started;
    Timestamp m_silentSince;
    bool m_troubled;
};

} // namespace signet::ui
