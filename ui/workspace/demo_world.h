#pragma once

// The cast of the demo: sites, keys, operators and nodes as they stand at a moment, with the history that
// keys of their age have. All invented.
//
// Errors: those of the keys. Thread-safety: values and pure functions.

#include "core/authority/operator.h"
#include "core/authority/record.h"
#include "core/keys/key_ring.h"

#include <QString>

#include <array>
#include <vector>

namespace signet::ui {

inline constexpr std::chrono::days demoDays{30};
inline constexpr std::array<const char*, 3> demoNodes{"a.example.org", "b.example.org", "c.example.org"};

struct DemoPerson
{
    authority::Operator known;
    std::string address;
};

struct DemoWorld
{
    Timestamp now{};
    std::vector<authority::Site> sites;
    std::vector<DemoPerson> people; ///< the first is who sits at the console
    std::vector<keys::Key> keys;
    std::uint64_t ringVersion = 0;
    /// The active seal key and the one before it, and when the one took over from the other.
    std::string sealKid;
    std::string sealKidBefore;
    Timestamp rotated{};
    std::string compromisedKid;
    Timestamp compromised{};
    bool troubled = false;
};

/// What people in the demo are called and wrote, in the language of whoever looks at it.
[[nodiscard]] QString demoWords(const char* english);

/// `troubled`: a key should have taken over hours ago, a node is silent, another lags.
[[nodiscard]] Result<DemoWorld> makeDemoWorld(std::uint64_t seed, Timestamp now, bool troubled = false);

} // namespace signet::ui
