#pragma once

// How the console looks, what it speaks, and when it locks itself: for this person on this computer.
// Thread-safety: the window's thread only.

#include "ui/shell/page.h"

class QButtonGroup;
class QComboBox;

namespace signet::ui {

class AppearanceView final : public QWidget
{
    Q_OBJECT

public:
    explicit AppearanceView(Services services, QWidget* parent = nullptr);
    [[nodiscard]] QWidget* firstFocus() const;

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeTheme();
    QWidget* makeLanguage();
    QWidget* makeLock();
    void look();

    Services m_services;
    QButtonGroup* m_themes;
    QComboBox* m_language = nullptr;
    QComboBox* m_lock = nullptr;
};

} // namespace signet::ui
