#pragma once

// What the tests of signetd's commands share: an init of one site, and what a command said.

#include "tests/support/process.h"

#include <string>
#include <string_view>
#include <vector>

namespace signet::testing {

inline const std::vector<std::string> init{"init", "--site", "enwiki", "--origin",
                                           "https://wiki.example.org"};

/// Whether it said so, on either of its outputs.
[[nodiscard]] inline bool says(const Ran& ran, std::string_view text)
{
    return (ran.out + ran.err).find(text) != std::string::npos;
}

} // namespace signet::testing
