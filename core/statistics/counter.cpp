#include "core/statistics/counter.h"

#include <array>
#include <charconv>

namespace signet::statistics {

namespace {

constexpr std::array<std::string_view, eventCount> eventNames{
    "issued_session", "issued_remember", "issued_identity", "renewed",  "opened",
    "restored",       "ended",           "revoked",         "overflow",
};
static_assert(eventCount == static_cast<std::size_t>(Event::Overflow) + 1);
static_assert(counterCount <= 256);

constexpr std::string_view refusedPrefix = "refused_";
constexpr std::string_view sizePrefix = "size_";

} // namespace

std::string toString(Counter counter)
{
    std::size_t index = counter;
    if (index < eventCount)
        return std::string(eventNames[index]);
    index -= eventCount;
    if (index < refusalCount)
        return std::string(refusedPrefix) + std::string(signet::toString(static_cast<Refusal>(index)));
    index -= refusalCount;
    return index < sizeSteps ? std::string(sizePrefix) + std::to_string(index * sizeStep) : std::string();
}

std::optional<Counter> counterFromString(std::string_view name) noexcept
{
    for (std::size_t i = 0; i < eventCount; ++i) {
        if (eventNames[i] == name)
            return static_cast<Counter>(i);
    }
    if (name.starts_with(refusedPrefix)) {
        const auto refusal = refusalFromString(name.substr(refusedPrefix.size()));
        return refusal ? std::optional(counterOf(*refusal)) : std::nullopt;
    }
    if (!name.starts_with(sizePrefix))
        return std::nullopt;
    const std::string_view digits = name.substr(sizePrefix.size());
    if (digits.empty() || (digits.front() == '0' && digits.size() != 1))
        return std::nullopt;
    std::size_t bytes = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), bytes);
    if (error != std::errc() || end != digits.data() + digits.size() || bytes % sizeStep != 0 ||
        bytes / sizeStep >= sizeSteps)
        return std::nullopt;
    return counterOfSize(bytes);
}

} // namespace signet::statistics
