#include "ui/inspect/recent_inputs.h"

#include "ui/widgets/icon.h"

#include <algorithm>

namespace signet::ui {

void RecentInputs::remember(RecentInput input)
{
    if ((input.text.isEmpty() && input.path.isEmpty()) || input.text.size() > maximumCharacters)
        return;
    const auto same = [&input](const RecentInput& other) {
        return other.id == input.id || (other.text == input.text && other.path == input.path);
    };
    m_inputs.erase(std::remove_if(m_inputs.begin(), m_inputs.end(), same), m_inputs.end());
    m_inputs.insert(m_inputs.begin(), std::move(input));
    if (m_inputs.size() > maximum)
        m_inputs.pop_back();
}

void RecentInputs::forget()
{
    m_inputs.clear();
}

void RecentInputs::fill(QMenu& menu)
{
    menu.clear();
    if (m_inputs.empty()) {
        menu.addAction(tr("Nothing yet"))->setEnabled(false);
        return;
    }
    for (const RecentInput& input : m_inputs) {
        QString title = input.title;
        title.replace(QLatin1Char('&'), QStringLiteral("&&"));
        const QString iconName = input.path.isEmpty() ? QStringLiteral("history") : QStringLiteral("file");
        menu.addAction(icon(iconName), title, this, [this, input] { Q_EMIT chosen(input); });
    }
    menu.addSeparator();
    menu.addAction(icon(QStringLiteral("trash")), tr("Forget these"), this, &RecentInputs::forget);
}

} // namespace signet::ui
