#pragma once

// Asks where to save something; the file dialog belongs to the window and answers later.
// Thread-safety: the window's thread only.

#include <QString>

#include <functional>

class QWidget;

namespace signet::ui {

struct SaveAs
{
    QString title;
    QString name;   ///< suggested, with suffix
    QString filter; ///< "CSV (*.csv)"
};

/// Calls `chosen` with the path, in the context of `owner`, unless it is cancelled.
void askWhereToSave(QWidget& window, QObject& owner, const SaveAs& how,
                    std::function<void(const QString& path)> chosen);

} // namespace signet::ui
