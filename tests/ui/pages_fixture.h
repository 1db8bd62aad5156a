#pragma once

// A window with one page of the console, used as a person uses it, over a real authority.

#include "tests/ui/authority_workspace.h"
#include "tests/ui/console_fixture.h"
#include "ui/widgets/sheet.h"

namespace signet::ui {

/// A window with one page, over whatever workspace it is given.
template <typename PageType>
struct PageWindow
{
    explicit PageWindow(const Clock& clock) : window(clock) {}

    void open()
    {
        page = new PageType(window.services());
        window.addPage(page);
        window.finish();
        window.resize(1440, 900);
        window.show();
        const bool active = QTest::qWaitForWindowActive(&window);
        Q_UNUSED(active)
        settle();
    }

    void settle()
    {
        QTest::qWait(1);
        QTRY_VERIFY_WITH_TIMEOUT(!page->isBusy(), 60'000);
    }

    template <typename Widget = QWidget>
    [[nodiscard]] Widget* named(const char* objectName) const
    {
        return window.template findChild<Widget*>(QString::fromLatin1(objectName));
    }

    /// Clicks the visible button of a command.
    void click(const char* commandId)
    {
        const QString name = QStringLiteral("button.") + QString::fromLatin1(commandId);
        for (QPushButton* button : window.template findChildren<QPushButton*>(name)) {
            if (!button->isVisible())
                continue;
            QVERIFY2(button->isEnabled(), qPrintable(button->toolTip()));
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
        QFAIL(commandId);
    }

    template <typename SheetType>
    [[nodiscard]] SheetType* sheet() const
    {
        for (SheetType* one : window.template findChildren<SheetType*>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }

    /// The sheet's one button, once it can be clicked.
    void act(Sheet* sheet)
    {
        auto* button = sheet->findChild<QPushButton*>(QStringLiteral("sheet.act"));
        QVERIFY(button);
        QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), 20'000);
        QTest::mouseClick(button, Qt::LeftButton);
    }

    /// Goes from control to control by Tab until one of that accessible name or object name has the focus.
    [[nodiscard]] static bool tabTo(const QString& name)
    {
        constexpr int most = 60;
        for (int i = 0; i < most; ++i) {
            QWidget* const focus = QApplication::focusWidget();
            if (!focus)
                return false;
            if (focus->accessibleName() == name || focus->objectName() == name)
                return true;
            QTest::keyClick(focus, Qt::Key_Tab);
        }
        return false;
    }
    /// The sheet's one button, by the keyboard alone.
    static void actByKey(Sheet* sheet)
    {
        auto* button = sheet->findChild<QPushButton*>(QStringLiteral("sheet.act"));
        QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), 20'000);
        QVERIFY(tabTo(QStringLiteral("sheet.act")));
        QTest::keyClick(button, Qt::Key_Space);
    }

    /// Clicks a segment by its text.
    static void choose(QWidget* within, const QString& text)
    {
        for (QPushButton* button : within->findChildren<QPushButton*>()) {
            if (button->text() == text && button->isVisible()) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        QFAIL(qPrintable(text));
    }

    /// What the labels of a widget say, the visible ones.
    [[nodiscard]] static QString saidBy(const QWidget* widget)
    {
        QStringList said;
        for (const QLabel* label : widget->findChildren<QLabel*>()) {
            if (label->isVisible())
                said << label->text();
        }
        return said.join(QLatin1Char('\n'));
    }

    MainWindow window;
    PageType* page = nullptr;
};

/// The same over an authority in this process.
template <typename PageType>
struct PageConsole : PageWindow<PageType>
{
    explicit PageConsole(TestAuthority& itsAuthority, bool connected = true)
        : PageWindow<PageType>(itsAuthority.clock), authority(itsAuthority)
    {
        if (connected)
            connectWorkspace();
        this->open();
    }

    void connectWorkspace(const QString& name = QStringLiteral("wiki.example.org"))
    {
        auto made = std::make_unique<AuthorityWorkspace>(authority, name);
        workspace = made.get();
        this->window.workspaces().set(std::move(made));
    }

    TestAuthority& authority;
    AuthorityWorkspace* workspace = nullptr;
};

} // namespace signet::ui
