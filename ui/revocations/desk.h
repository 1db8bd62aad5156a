#pragma once

// What is staged and being pushed in one workspace. The page keeps a desk for each workspace it has seen, so
// that nothing staged is lost with a connection or by looking at another workspace meanwhile.
// Thread-safety: the window's thread only.

#include "ui/revocations/pusher.h"
#include "ui/revocations/staging.h"

namespace signet::ui {

struct Desk
{
    Staging staging;
    Pusher pusher;
};

} // namespace signet::ui
