// Large logs: they stream, the window stays awake, and reading can be stopped.

#include "tests/ui/console_fixture.h"

#include <QElapsedTimer>
#include <QProgressBar>

using namespace signet;
using namespace signet::ui;

namespace {

constexpr qint64 logSize = 120 << 20;

/// An access log of `size` bytes; a line in forty carries a token, as in real ones.
QString writeLog(const QTemporaryDir& folder, qint64 size, std::size_t& tokens)
{
    const Result<Sample> made = makeLogSample(*parseTimestamp("2026-11-24T14:05:22Z"), 60);
    if (!made)
        qFatal("no sample");
    std::vector<std::string> lines;
    std::size_t from = 0;
    for (std::size_t at = made->text.find('\n'); at != std::string::npos; at = made->text.find('\n', from)) {
        lines.push_back(made->text.substr(from, at + 1 - from));
        from = at + 1;
    }
    const std::string plain =
        "192.0.2.7 - - [24/Nov/2026:14:04:10 +0000] \"GET /w/load.php?lang=en&modules=site"
        "&only=styles&skin=vector-2022 HTTP/2\" 200 4211 \"https://en.example.org/wiki/Main\" "
        "\"Mozilla/5.0 (X11; Linux x86_64; rv:132.0)\"\n";
    const QString path = folder.filePath(QStringLiteral("access.log"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write");
    tokens = 0;
    std::string block;
    for (qint64 written = 0; written < size; written += static_cast<qint64>(block.size())) {
        block.clear();
        for (int i = 0; i < 40; ++i)
            block += plain;
        block += lines[tokens++ % lines.size()];
        file.write(block.data(), static_cast<qint64>(block.size()));
    }
    return path;
}

constexpr int patience = 60'000; // milliseconds; sanitizers and a busy machine are slow

} // namespace

class TestLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_path = writeLog(m_folder, logSize, m_tokens);
    }

    void staysAwakeWhileReading()
    {
        Console console;
        qint64 longest = 0;
        qint64 turns = 0;
        QElapsedTimer since;
        QTimer pulse;
        pulse.setTimerType(Qt::PreciseTimer);
        pulse.setInterval(1);
        connect(&pulse, &QTimer::timeout, this, [&] {
            longest = std::max(longest, since.restart());
            ++turns;
        });
        TimedApplication::self().forget();
        QElapsedTimer whole;
        whole.start();
        since.start();
        pulse.start();
        console.page->openFile(m_path);
        QTRY_VERIFY_WITH_TIMEOUT(!console.page->isBusy(), 240'000);
        pulse.stop();
        auto* card = console.window.findChild<FoundCard*>();
        qInfo(
            "%lld MB log with %zu tokens: %lld ms, the event loop turned %lld times, longest stall %lld ms; "
            "most work for one event %.1f ms of processor time (%s)",
            logSize >> 20, m_tokens, whole.elapsed(), turns, longest, TimedApplication::self().longest(),
            qPrintable(TimedApplication::self().who()));
        QVERIFY(turns > 10);
        QCOMPARE(static_cast<std::size_t>(card->table()->model()->rowCount()), m_tokens);
        QVERIFY(console.page->details());
        QVERIFY(console.editor->showsHead());
        QVERIFY(console.editor->document()->characterCount() <= TokenEditor::maximumShown + 1);

        console.click(QStringLiteral("inspect.clear"));
        console.settle();
        QVERIFY(!console.editor->showsHead());
        QVERIFY(!console.editor->isReadOnly());
        QVERIFY(!console.page->details());
    }

    void canBeStopped()
    {
        // Reading may be over before a slow machine gets round to the click; then it is tried again.
        bool stopped = false;
        for (int attempt = 0; attempt < 20 && !stopped; ++attempt) {
            Console console;
            console.page->openFile(m_path);
            auto* card = console.window.findChild<FoundCard*>();
            QTRY_VERIFY_WITH_TIMEOUT(card->table()->model()->rowCount() > 0, patience);
            auto* stop = console.named<QPushButton>(QStringLiteral("button.inspect.cancel"));
            if (!stop->isVisible())
                continue;
            QTest::mouseClick(stop, Qt::LeftButton);
            QTRY_VERIFY_WITH_TIMEOUT(!console.page->isBusy(), patience);
            const int rows = card->table()->model()->rowCount();
            QVERIFY(rows > 0);
            stopped = static_cast<std::size_t>(rows) < m_tokens;
        }
        QVERIFY(stopped);
    }

    void anotherInputWinsOverTheLog()
    {
        Console console;
        console.page->openFile(m_path);
        QTRY_VERIFY_WITH_TIMEOUT(console.window.findChild<FoundCard*>()->table()->model()->rowCount() > 0,
                                 patience);
        console.page->inspectText(QString::fromStdString(sample(makeSessionSample).text));
        QTRY_VERIFY_WITH_TIMEOUT(!console.page->isBusy(), patience);
        QCOMPARE(console.window.findChild<FoundCard*>()->table()->model()->rowCount(), 3);
    }

    void pastedLogIsHandedOver()
    {
        Console console;
        const Result<Sample> made = makeLogSample(console.clock.now(), 300);
        QVERIFY(made);
        console.paste(QString::fromStdString(made->text));
        QTRY_COMPARE_WITH_TIMEOUT(console.window.findChild<FoundCard*>()->table()->model()->rowCount(), 300,
                                  patience);
        QVERIFY(console.editor->showsHead());
    }

    void keyIsTriedOnTheWholeLog()
    {
        const QTemporaryDir folder;
        Console console;
        const Result<Sample> made = makeLogSample(console.clock.now(), 200);
        QVERIFY(made);
        console.paste(QString::fromStdString(made->text));
        const auto accepted = [&console] {
            const QAbstractItemModel* model = console.window.findChild<FoundCard*>()->table()->model();
            int count = 0;
            for (int row = 0; row < model->rowCount(); ++row)
                count += model->index(row, 0).data(FoundModel::VerdictRole).toInt() ==
                                 static_cast<int>(session::VerdictKind::Accepted)
                             ? 1
                             : 0;
            return count;
        };
        QCOMPARE(accepted(), 0);
        console.page->loadKeys(writeKey(folder, *made));
        QTRY_VERIFY_WITH_TIMEOUT(accepted() > 100, patience);
        QVERIFY(accepted() < 200); // some are expired, some sealed with a key that is lost
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
    std::size_t m_tokens = 0;
};

SIGNET_CONSOLE_TEST(TestLog)
#include "test_log.moc"
