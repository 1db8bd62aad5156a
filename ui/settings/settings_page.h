#pragma once

// The page "Settings": who administers, which sites are served and how, and how the console looks.
// Thread-safety: the window's thread only.

#include "ui/shell/page.h"

class QStackedWidget;

namespace signet::ui {

class AppearanceView;
class OperatorsView;
class Segments;
class SitesView;

class SettingsPage final : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(Services services, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("settings"); }
    [[nodiscard]] QString title() const override { return tr("Settings"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("settings"); }
    [[nodiscard]] QWidget* firstFocus() override;
    void arrive(const QVariantMap& where) override;
    [[nodiscard]] std::vector<Scene> scenes() override;

    enum Section { Operators, Sites, Appearance };
    void showSection(Section section);
    [[nodiscard]] bool isSettled() const;

private:
    Services m_services;
    Segments* m_sections;
    QStackedWidget* m_stack;
    OperatorsView* m_operators;
    SitesView* m_sites;
    AppearanceView* m_appearance;
};

} // namespace signet::ui
