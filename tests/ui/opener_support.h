#pragma once

// A window whose workspaces, secrets and records lie in a folder that is thrown away, with a key derivation
// that costs nothing.

#include "tests/ui/console_fixture.h"
#include "tests/ui/workspace_support.h"
#include "ui/shell/window_lock.h"
#include "ui/workspace/start_page.h"

#include <QRadioButton>
#include <QVBoxLayout>

namespace signet::ui {

inline OpenerPlaces placesIn(const QTemporaryDir& folder)
{
    OpenerPlaces places;
    places.folder = folder.filePath(QStringLiteral("data"));
    places.cost = {10, 8, 1};
    places.patience = {std::chrono::milliseconds(2'000), std::chrono::milliseconds(5'000),
                       std::chrono::milliseconds(5'000)};
    places.times.firstPause = std::chrono::milliseconds(50);
    places.times.longestPause = std::chrono::milliseconds(400);
    return places;
}

/// A page that needs a workspace and counts what it is told.
class ProbePage final : public Page
{
public:
    explicit ProbePage(Services services) : m_services(services)
    {
        auto* layout = new QVBoxLayout(this);
        layout->addWidget(new QLabel(QStringLiteral("probe")));
        connect(&m_services.workspaces, &WorkspaceHolder::changed, this,
                [this](const QString& what) { changes << what; });
        setFocusPolicy(Qt::StrongFocus);
    }
    [[nodiscard]] QString id() const override { return QStringLiteral("probe"); }
    [[nodiscard]] QString title() const override { return QStringLiteral("Probe"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("info"); }
    [[nodiscard]] QWidget* firstFocus() override { return this; }
    void arrive(const QVariantMap& where) override { arrived = where; }

    QStringList changes;
    QVariantMap arrived;

private:
    Services m_services;
};

struct Desk
{
    explicit Desk(const OpenerPlaces& places) : window(clock, places)
    {
        page = new ProbePage(window.services());
        window.addPage(page);
        inspect = new InspectPage(window.services());
        window.addPage(inspect);
        window.finish();
        window.show();
        const bool active = QTest::qWaitForWindowActive(&window);
        Q_UNUSED(active)
    }

    template <typename Widget = QWidget>
    [[nodiscard]] Widget* named(const char* name) const
    {
        for (Widget* widget : window.template findChildren<Widget*>(QString::fromLatin1(name))) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    void click(const char* name)
    {
        auto* button = named<QPushButton>(name);
        QVERIFY2(button, name);
        QVERIFY2(button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void type(const char* name, const QString& text)
    {
        auto* field = named<QLineEdit>(name);
        QVERIFY2(field, name);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }
    [[nodiscard]] QString text(const char* name) const
    {
        const auto* label = named<QLabel>(name);
        return label ? label->text() : QString();
    }
    [[nodiscard]] Workspace* workspace() { return window.workspaces().current(); }
    [[nodiscard]] bool isConnected() { return window.workspaces().isConnected(); }
    /// Chooses the passphrase of a new file of secrets, as a person does.
    void choosePassphrase(const QString& passphrase)
    {
        QTRY_VERIFY(named<QLineEdit>("opener.repeat"));
        type("opener.passphrase", passphrase);
        type("opener.repeat", passphrase);
        click("opener.give");
    }

    SystemClock clock;
    MainWindow window;
    ProbePage* page = nullptr;
    InspectPage* inspect = nullptr;
};

} // namespace signet::ui
