#pragma once

// What every test of the console needs: a window with a clock that stands, a settings folder of its own,
// files with keys, and ways to wait that follow what happens rather than a clock.

#include "core/base/clock.h"
#include "core/base/secret_bytes.h"
#include "core/base/text.h"
#include "ui/inspect/claims_table.h"
#include "ui/inspect/found_card.h"
#include "ui/inspect/inspect_page.h"
#include "ui/inspect/samples.h"
#include "ui/inspect/token_editor.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QtTest>

#include <ctime>

namespace signet::ui {

inline const QString verified = QStringLiteral("verified");
inline const QString refused = QStringLiteral("refused");
inline const QString notVerified = QStringLiteral("not verified");

/// A window as main makes it, for one test.
struct Console
{
    Console() : window(clock)
    {
        page = new InspectPage(window.services());
        window.addPage(page);
        window.finish();
        window.show();
        const bool active = QTest::qWaitForWindowActive(&window);
        Q_UNUSED(active)
        editor = window.findChild<TokenEditor*>();
    }

    /// Pastes as a person does: click into the input, select all, Ctrl+V.
    void paste(const QString& text)
    {
        QGuiApplication::clipboard()->setText(text);
        QTest::mouseClick(editor->viewport(), Qt::LeftButton);
        QTest::keySequence(editor, QKeySequence::SelectAll);
        QTest::keySequence(editor, QKeySequence::Paste);
        settle();
    }

    void settle() { QTRY_VERIFY_WITH_TIMEOUT(!page->isBusy(), 60'000); }

    template <typename Widget = QWidget>
    [[nodiscard]] Widget* named(const QString& objectName) const
    {
        return window.findChild<Widget*>(objectName);
    }

    /// Clicks the button of a command.
    void click(const QString& commandId)
    {
        auto* button = named<QPushButton>(QStringLiteral("button.") + commandId);
        QVERIFY2(button, qPrintable(commandId));
        QTest::mouseClick(button, Qt::LeftButton);
    }

    /// Chooses a file in the open file dialog and clicks its button.
    void answerFileDialog(const QString& path)
    {
        QTRY_VERIFY(window.findChild<QFileDialog*>());
        auto* dialog = window.findChild<QFileDialog*>();
        QTRY_VERIFY(dialog->isVisible());
        // Typing a path letter by letter makes Qt's dialog wander through the folders on the way.
        const QFileInfo file(path);
        dialog->setDirectory(file.path());
        dialog->selectFile(file.fileName());
        const auto role =
            dialog->acceptMode() == QFileDialog::AcceptSave ? QDialogButtonBox::Save : QDialogButtonBox::Open;
        QPushButton* accept = dialog->findChild<QDialogButtonBox*>()->button(role);
        QTRY_VERIFY(accept->isEnabled());
        QTest::mouseClick(accept, Qt::LeftButton);
        QTRY_VERIFY(!window.findChild<QFileDialog*>());
        window.activateWindow(); // without a window manager nobody else does
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }

    /// "verified", "refused", "not verified", "plain", or "nothing" while the page is empty.
    [[nodiscard]] QString verdict() const
    {
        return page->details() ? page->details()->look.word : QStringLiteral("nothing");
    }

    ManualClock clock{*parseTimestamp("2026-11-24T14:05:22Z")};
    MainWindow window;
    InspectPage* page = nullptr;
    TokenEditor* editor = nullptr;
};

inline QString writeFile(const QTemporaryDir& folder, const QString& name, std::string_view content)
{
    const QString path = folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    file.write(content.data(), static_cast<qint64>(content.size()));
    return path;
}

inline QByteArray readFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A JWK file with the private parts of a sample's first key.
inline QString writeKey(const QTemporaryDir& folder, const Sample& sample)
{
    return writeFile(folder, QStringLiteral("seal.jwk"), sample.keys.front().key.privateJson().view());
}

inline Sample sample(Result<Sample> (*make)(Timestamp))
{
    Result<Sample> made = make(*parseTimestamp("2026-11-24T14:05:22Z"));
    if (!made)
        qFatal("no sample: %s", made.error().message.c_str());
    return *std::move(made);
}

/// Notices what holds up the window's thread: the most work done for one event, and for whom it was.
class TimedApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        const QString who = QStringLiteral("%1, event %2")
                                .arg(QString::fromLatin1(receiver->metaObject()->className()))
                                .arg(static_cast<int>(event->type()));
        const double before = threadMilliseconds();
        ++m_depth;
        const bool result = QApplication::notify(receiver, event);
        --m_depth;
        const double taken = threadMilliseconds() - before;
        if (taken > m_longest) {
            m_longest = taken;
            m_who = who;
        }
        if (taken > 10 && qEnvironmentVariableIsSet("SIGNET_STALLS"))
            qInfo("%.1f ms for %s", taken, qPrintable(who));
        return result;
    }

    void forget()
    {
        m_longest = 0;
        m_who.clear();
    }
    [[nodiscard]] double longest() const { return m_longest; }
    [[nodiscard]] const QString& who() const { return m_who; }
    static TimedApplication& self() { return *static_cast<TimedApplication*>(qApp); }

private:
    /// Processor time of this thread, so that a busy machine does not count against the console.
    static double threadMilliseconds()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    }

    int m_depth = 0;
    double m_longest = 0;
    QString m_who;
};

/// Runs a test object in an application whose settings live in a folder that is thrown away.
template <typename Test>
int runConsoleTest(int argc, char** argv)
{
    const QTemporaryDir settings;
    for (const char* folder : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
        qputenv(folder, settings.path().toLocal8Bit());
    qputenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS"); // the desktop's own preference must not reach the tests
    QCoreApplication::setOrganizationName(QStringLiteral("Signet"));
    QCoreApplication::setApplicationName(QStringLiteral("signet-console"));
    enableSecretHeap();
    TimedApplication app(argc, argv);
    Language::use(QString());
    Theme::install(app, ThemeChoice::Light);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace signet::ui

#define SIGNET_CONSOLE_TEST(Test)                                                                            \
    int main(int argc, char** argv)                                                                          \
    {                                                                                                        \
        return signet::ui::runConsoleTest<Test>(argc, argv);                                                 \
    }
