#include "core/statistics/rollup.h"

#include <algorithm>

namespace signet::statistics {

Seconds stepFor(Seconds wanted, Timestamp since, Timestamp now) noexcept
{
    constexpr Seconds longest{86'400LL * 366 * 100}; // of what use would be a longer one
    const Seconds age = now - since;
    const auto kept = std::find_if(resolutions.begin(), resolutions.end() - 1,
                                   [age](const Resolution& resolution) { return age <= resolution.keptFor; });
    // A step that is no multiple of the rows' own would cut rows in two.
    const Seconds row{kept->counterStep * 60};
    const Seconds bounded = std::clamp(wanted, Seconds{1}, longest);
    return (bounded + row - Seconds{1}) / row * row;
}

} // namespace signet::statistics
