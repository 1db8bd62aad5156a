#pragma once

// An answer of the statistics as one value for each step: what was not counted is 0, and the step that still
// runs is left out, since it would look like a fall.
//
// Units: steps begin at whole multiples since 1970. Thread-safety: values.

#include "core/statistics/rollup.h"
#include "ui/statistics/period.h"

#include <unordered_map>
#include <vector>

namespace signet::ui {

class StepSeries
{
public:
    [[nodiscard]] Seconds step() const noexcept { return m_step; }
    [[nodiscard]] Timestamp until() const noexcept { return m_until; }
    /// The beginnings of the steps.
    [[nodiscard]] const std::vector<Timestamp>& steps() const noexcept { return m_steps; }

    /// The sum of some counters in each step.
    [[nodiscard]] std::vector<double> counts(const std::vector<statistics::Counter>& counters) const;
    /// Their sum over the whole period, the running step included.
    [[nodiscard]] double total(const std::vector<statistics::Counter>& counters) const;

protected:
    StepSeries(Seconds step, const Period& period);
    /// -1: outside.
    [[nodiscard]] std::ptrdiff_t indexOf(Timestamp at) const noexcept;

    Seconds m_step;
    Timestamp m_until;
    std::vector<Timestamp> m_steps;
    struct Counts
    {
        std::vector<double> values;
        double total = 0;
    };
    std::unordered_map<statistics::Counter, Counts> m_counts;
};

/// Of the counters of an answer that is not split by site or key.
class CountSteps final : public StepSeries
{
public:
    CountSteps(const statistics::Answer& answer, const Period& period);
    /// In steps of another answer, to compare with it.
    CountSteps(const statistics::Answer& answer, const Period& period, Seconds step);
};

/// Of the sessions seen.
class ActiveSteps final : public StepSeries
{
public:
    ActiveSteps(const statistics::Answer& answer, const Period& period);
    [[nodiscard]] const std::vector<double>& values() const noexcept { return m_values; }
    [[nodiscard]] const std::vector<double>& errors() const noexcept { return m_errors; }

private:
    std::vector<double> m_values;
    std::vector<double> m_errors;
};

} // namespace signet::ui
