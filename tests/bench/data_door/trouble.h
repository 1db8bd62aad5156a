#pragma once

#include <cstdio>
#include <cstdlib>
#include <string>

namespace signet::bench {

/// Ends the program: a comparison that went wrong measures nothing.
[[noreturn]] inline void giveUp(const std::string& what)
{
    std::fprintf(stderr, "bench_data_door: %s\n", what.c_str());
    std::exit(2);
}

} // namespace signet::bench
