#include "ui/widgets/estimate.h"

#include "ui/widgets/text.h"

#include <algorithm>
#include <cmath>

namespace signet::ui {

QString estimateText(const statistics::Estimate& estimate)
{
    const auto value = static_cast<std::size_t>(std::llround(std::max(0.0, estimate.value)));
    const auto error = static_cast<std::size_t>(std::llround(std::ceil(std::max(0.0, estimate.error))));
    if (value < 100 || error == 0)
        return figure(value);
    return QStringLiteral("%1 ± %2").arg(figure(value), figure(error));
}

} // namespace signet::ui
