#pragma once

// What an act would do, in words and figures, before anything happens.
// Thread-safety: the window's thread only.

#include "core/authority/views.h"

#include <QFrame>

class QGridLayout;
class QLabel;

namespace signet::ui {

class Notice;

class DryRunView final : public QFrame
{
    Q_OBJECT

public:
    explicit DryRunView(QWidget* parent = nullptr);

    void showAsking();
    void show(const authority::Preview& preview, Timestamp now);
    void showError(const Error& error);
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void retried();

private:
    void clearFigures();
    void addFigure(const QString& name, const QString& value, const QString& tip = {}, bool part = false);

    QLabel* m_sentence;
    QLabel* m_notes;
    QWidget* m_figures;
    QGridLayout* m_grid;
    Notice* m_notice;
};

} // namespace signet::ui
