#include "ui/statistics/step_series.h"

namespace signet::ui {

StepSeries::StepSeries(Seconds step, const Period& period)
    : m_step(std::max(step, Seconds{60})), m_until(period.until)
{
    const auto floored = [this](Timestamp time) {
        return Timestamp{time.time_since_epoch() / m_step * m_step};
    };
    for (Timestamp at = floored(period.since); at + m_step <= period.until; at += m_step)
        m_steps.push_back(at);
    if (m_steps.empty())
        m_steps.push_back(floored(period.since)); // shorter than a step: better a running one than none
}

std::ptrdiff_t StepSeries::indexOf(Timestamp at) const noexcept
{
    if (at < m_steps.front())
        return -1;
    const auto index = (at - m_steps.front()) / m_step;
    return index < static_cast<std::ptrdiff_t>(m_steps.size()) ? index : -1;
}

std::vector<double> StepSeries::counts(const std::vector<statistics::Counter>& counters) const
{
    std::vector<double> sums(m_steps.size());
    for (const statistics::Counter counter : counters) {
        const auto found = m_counts.find(counter);
        if (found == m_counts.end())
            continue;
        for (std::size_t i = 0; i < sums.size(); ++i)
            sums[i] += found->second.values[i];
    }
    return sums;
}

double StepSeries::total(const std::vector<statistics::Counter>& counters) const
{
    double sum = 0;
    for (const statistics::Counter counter : counters) {
        if (const auto found = m_counts.find(counter); found != m_counts.end())
            sum += found->second.total;
    }
    return sum;
}

CountSteps::CountSteps(const statistics::Answer& answer, const Period& period)
    : CountSteps(answer, period, answer.step)
{}

CountSteps::CountSteps(const statistics::Answer& answer, const Period& period, Seconds step)
    : StepSeries(step, period)
{
    for (const auto& series : answer.counters) {
        Counts& counts = m_counts[series.counter];
        counts.values.resize(m_steps.size());
        for (const auto& point : series.points) {
            counts.total += static_cast<double>(point.value);
            if (const auto index = indexOf(point.at); index >= 0)
                counts.values[static_cast<std::size_t>(index)] += static_cast<double>(point.value);
        }
    }
}

ActiveSteps::ActiveSteps(const statistics::Answer& answer, const Period& period)
    : StepSeries(answer.activeStep, period)
{
    m_values.resize(m_steps.size());
    m_errors.resize(m_steps.size());
    for (const auto& point : answer.active) {
        const auto index = indexOf(point.at);
        if (index < 0)
            continue;
        m_values[static_cast<std::size_t>(index)] = point.sessions.value;
        m_errors[static_cast<std::size_t>(index)] = point.sessions.error;
    }
}

} // namespace signet::ui
