#include "app/command/authority/views_text.h"

#include "app/command/layout.h"

#include <cmath>

namespace signet::command {

std::string estimateText(const statistics::Estimate& estimate)
{
    const auto value = static_cast<std::uint64_t>(std::llround(std::max(estimate.value, 0.0)));
    const auto error = static_cast<std::uint64_t>(std::ceil(std::max(estimate.error, 0.0)));
    if (value == 0)
        return "none";
    return "about " + grouped(value) + (error > 0 ? " ± " + grouped(error) : "");
}

std::string agoText(std::optional<Timestamp> time, Timestamp now)
{
    return time ? formatRelative(*time, now) : "-";
}

std::string cellText(const std::string& text)
{
    return text.empty() ? "-" : printable(text);
}

} // namespace signet::command
