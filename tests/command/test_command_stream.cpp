// Large inputs: read line by line, in constant memory.

#include "tests/command/support/program.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace signet::testing;

class CommandStreamTest : public QObject
{
    Q_OBJECT

private slots:
    void aLargeLogTakesNoMoreMemoryThanASmallOne();
    void aLineWithoutEndTakesNoMoreMemory();
    void everyTokenOfALargeLogIsFound();
    void standardInputStreamsToo();
    void tooLargeAHarFileIsSaidToBe();
    void aLargeHarFileIsReadAsOne();
    void aFollowedLogIsReportedLineByLine();

private:
    QString writeLog(const QString& name, int lines) const;
    Folder m_folder;
};

namespace {

const QByteArray token = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI0MiIsImV4cCI6MTcwMDAwMDAwMH0."
                         "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

} // namespace

/// An access log of about 180 bytes a line, every tenth with a token.
QString CommandStreamTest::writeLog(const QString& name, int lines) const
{
    QFile file(m_folder.path(name));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write the log");
    for (int i = 0; i < lines; ++i) {
        QByteArray line = "192.0.2." + QByteArray::number(i % 250) +
                          " - - [24/Nov/2026:04:00:00 +0000] \"GET /wiki/Page_" + QByteArray::number(i) +
                          " HTTP/1.1\" 200 5120 \"-\" \"Mozilla/5.0 (X11; Linux x86_64)\" ";
        line += i % 10 == 0 ? "\"session=" + token + "\"\n" : QByteArray("\"theme=dark; a=0123456789\"\n");
        file.write(line);
    }
    return file.fileName();
}

void CommandStreamTest::aLargeLogTakesNoMoreMemoryThanASmallOne()
{
#ifdef SIGNET_SANITIZED
    QSKIP("a sanitizer keeps freed memory");
#endif
    const auto small = runMeasured({"inspect", "--jsonl", writeLog("small.log", 75'000)});
    const auto large = runMeasured({"inspect", "--jsonl", writeLog("large.log", 300'000)});
    QCOMPARE(small.status, 1);
    QCOMPARE(large.status, 1);
    qInfo("peak of 75,000 lines: %ld KiB, of 300,000 lines: %ld KiB", small.peakKilobytes,
          large.peakKilobytes);
    QVERIFY(large.peakKilobytes < small.peakKilobytes + 4 * 1024);
    QVERIFY(large.peakKilobytes < 96 * 1024);
}

void CommandStreamTest::aLineWithoutEndTakesNoMoreMemory()
{
#ifdef SIGNET_SANITIZED
    QSKIP("a sanitizer keeps freed memory");
#endif
    QFile file(m_folder.path("endless.log"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray piece(1 << 20, 'a');
    for (int i = 0; i < 160; ++i)
        file.write(piece);
    file.close();
    const auto measured = runMeasured({"inspect", file.fileName()});
    QCOMPARE(measured.status, 2);
    QVERIFY2(measured.peakKilobytes < 96 * 1024, qPrintable(QString::number(measured.peakKilobytes)));
}

void CommandStreamTest::everyTokenOfALargeLogIsFound()
{
    const auto log = writeLog("counted.log", 75'000);
    const auto outcome = run({"inspect", "--jsonl", log});
    QCOMPARE(outcome.status, 1);
    int tokens = 0;
    for (const auto& line : outcome.out.split('\n')) {
        if (line.isEmpty())
            continue;
        QJsonParseError error;
        const auto kind = QJsonDocument::fromJson(line, &error).object().value("kind").toString();
        QCOMPARE(error.error, QJsonParseError::NoError);
        tokens += kind.contains("jwt") || kind.contains("identity") ? 1 : 0;
    }
    QCOMPARE(tokens, 7'500);
    const auto words = run({"inspect", log});
    QVERIFY2(words.out.contains("75,000 lines, 7,500 tokens: 0 accepted"), words.out.right(300).constData());
    QCOMPARE(words.err, QByteArray());
}

void CommandStreamTest::standardInputStreamsToo()
{
    const auto log = Folder::read(writeLog("piped.log", 75'000));
    const auto outcome = run({"inspect", "-"}, log);
    QCOMPARE(outcome.status, 1);
    QVERIFY(outcome.out.contains("75,000 lines, 7,500 tokens"));
}

void CommandStreamTest::tooLargeAHarFileIsSaidToBe()
{
    QFile file(m_folder.path("huge.har"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{ \"log\": {\"version\":\"1.2\",\"entries\":[],\"comment\":\"");
    const QByteArray piece(1 << 20, 'x');
    for (int i = 0; i < 70; ++i)
        file.write(piece);
    file.write("\"}}");
    file.close();
    const auto outcome = run({"inspect", file.fileName()});
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.err.contains("HAR") && outcome.err.contains("64 MiB"), outcome.err.constData());
}

void CommandStreamTest::aLargeHarFileIsReadAsOne()
{
    // Its token is spread over the text only JSON can join: a header's name and value.
    const QByteArray har =
        R"({"log":{"version":"1.2","comment":")" + QByteArray(9 << 20, 'x') +
        R"(","entries":[{"request":{"method":"GET","url":"https://wiki.example/","headers":[)"
        R"({"name":"Authorization","value":"Bearer )" +
        token + R"("}]},"response":{"status":200,"headers":[]}}]}})";
    const auto outcome = run({"inspect", "--json", m_folder.write("large.har", har)});
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.out.contains("har") || outcome.out.contains("HAR"), outcome.out.left(500).constData());
}

void CommandStreamTest::aFollowedLogIsReportedLineByLine()
{
    QProcess process;
    process.start(programPath(), {"inspect", "--stream", "--jsonl", "-"});
    QVERIFY(process.waitForStarted());
    for (int i = 0; i < 3; ++i) {
        process.write("session=" + token + "\n");
        QVERIFY(process.waitForReadyRead(60'000)); // while the input is still open
        QVERIFY(QJsonDocument::fromJson(process.readAllStandardOutput()).isObject());
    }
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 1);
}

QTEST_GUILESS_MAIN(CommandStreamTest)
#include "test_command_stream.moc"
