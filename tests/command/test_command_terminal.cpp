// What happens on a terminal only: colour, passphrases, progress, and what is not shown there.

#include "tests/command/support/program.h"

#include <QFileInfo>
#include <QTest>

using namespace signet::testing;

class CommandTerminalTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void colourIsForTerminals();
    void noColorIsRespected_data();
    void noColorIsRespected();
    void aPassphraseIsAskedForWithoutEcho();
    void aWrongPassphraseIsAskedForAgain();
    void givingUpIsPossible();
    void aSignalWhileAskingRestoresTheTerminal();
    void aNewPassphraseIsAskedForTwice();
    void aPrivateKeyIsNotShown();
    void withoutInputThereIsAHint();
    void progressIsShownAndTakenAway();

private:
    Folder m_folder;
    QString m_key;
    QString m_locked;
};

namespace {

const QByteArray passphrase = "correct horse battery";
const QString unsignedToken = "eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0.eyJzdWIiOiI0MiJ9.";

} // namespace

void CommandTerminalTest::initTestCase()
{
    m_key = m_folder.newKey("key.jwk", {"--alg", "ES256"});
    m_locked = m_folder.path("locked.pem");
    const auto file = m_folder.write("passphrase", passphrase + '\n');
    QCOMPARE(run({"keys", "convert", m_key, "--to", "pem", "--new-passphrase-file", file, "--out", m_locked})
                 .status,
             0);
}

void CommandTerminalTest::colourIsForTerminals()
{
    const auto outcome = runOnTerminal({"inspect", unsignedToken});
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.shown.contains("\033[1;31m"), outcome.shown.constData());
    QVERIFY(outcome.shown.contains("\033[0m"));
}

void CommandTerminalTest::noColorIsRespected_data()
{
    QTest::addColumn<QString>("variable");
    QTest::newRow("NO_COLOR") << "NO_COLOR=1";
    QTest::newRow("dumb") << "TERM=dumb";
    QTest::newRow("no terminal type") << "TERM=";
}

void CommandTerminalTest::noColorIsRespected()
{
    QFETCH(QString, variable);
    const auto outcome = runOnTerminal({"inspect", unsignedToken}, {}, ": ", {variable});
    QCOMPARE(outcome.status, 1);
    QVERIFY(outcome.shown.contains("Verified"));
    QVERIFY2(!outcome.shown.contains('\033'), outcome.shown.constData());
}

void CommandTerminalTest::aPassphraseIsAskedForWithoutEcho()
{
    const auto outcome = runOnTerminal({"keys", "thumbprint", m_locked}, {passphrase + '\n'});
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.shown.contains("Passphrase of "), outcome.shown.constData());
    QVERIFY(!outcome.shown.contains(passphrase));
    QVERIFY(outcome.shown.contains(run({"keys", "thumbprint", m_key}).out.trimmed()));
    // Backspace and Ctrl+U mend what was typed.
    const auto mended =
        runOnTerminal({"keys", "thumbprint", m_locked}, {"nonsense\x15" + passphrase + "xy\x7f\x7f\r"});
    QCOMPARE(mended.status, 0);
}

void CommandTerminalTest::aWrongPassphraseIsAskedForAgain()
{
    const auto second = runOnTerminal({"keys", "thumbprint", m_locked}, {"wrong\n", passphrase + '\n'});
    QVERIFY2(second.status == 0, second.shown.constData());
    const auto never = runOnTerminal({"keys", "thumbprint", m_locked}, {"a\n", "b\n", "c\n", "d\n"});
    QCOMPARE(never.status, 2);
    QCOMPARE(never.shown.count("Passphrase of "), qsizetype{3});
}

void CommandTerminalTest::givingUpIsPossible()
{
    for (const QByteArray key : {"\x03", "\x04"}) {
        const auto outcome = runOnTerminal({"keys", "thumbprint", m_locked}, {key});
        QCOMPARE(outcome.status, 2);
        QVERIFY2(outcome.shown.contains("no passphrase was given"), outcome.shown.constData());
    }
}

void CommandTerminalTest::aSignalWhileAskingRestoresTheTerminal()
{
    // The shell sends the signal as soon as the echo is off, then tells how the terminal was left.
    const auto script = m_folder.write(
        "signal.sh",
        "\"$1\" keys thumbprint \"$2\" &\n"
        "n=0; until stty -a | grep -q -- '-echo ' || [ $n = 600 ]; do sleep 0.1; n=$((n+1)); done\n"
        "kill -TERM $!; wait $!; echo status=$?\n"
        "stty -a\n");
    const auto outcome = runOnTerminal({script, programPath(), m_locked}, {}, ": ", {}, "/bin/sh");
    QVERIFY2(outcome.shown.contains("Passphrase of "), outcome.shown.constData());
    QVERIFY2(outcome.shown.contains("status=143"), outcome.shown.constData());
    QVERIFY2(outcome.shown.contains(" echo ") && outcome.shown.contains(" icanon "),
             outcome.shown.constData());
}

void CommandTerminalTest::aNewPassphraseIsAskedForTwice()
{
    const auto out = m_folder.path("new.pem");
    const auto outcome =
        runOnTerminal({"keys", "convert", m_key, "--to", "pem", "--encrypt", "--out", out},
                      {"\n", "first words\n", "other words\n", passphrase + '\n', passphrase + '\n'});
    QVERIFY2(outcome.status == 0, outcome.shown.constData());
    QVERIFY(outcome.shown.contains("not the same"));
    QVERIFY(!outcome.shown.contains("words") && !outcome.shown.contains(passphrase));
    QCOMPARE(runOnTerminal({"keys", "thumbprint", out}, {passphrase + '\n'}).status, 0);
    const auto abandoned = m_folder.path("abandoned.pem");
    QCOMPARE(
        runOnTerminal({"keys", "convert", m_key, "--to", "pem", "--encrypt", "--out", abandoned}, {"\x03"})
            .status,
        2);
    QVERIFY(!QFileInfo::exists(abandoned));
}

void CommandTerminalTest::aPrivateKeyIsNotShown()
{
    const auto outcome = runOnTerminal({"keys", "convert", m_key, "--to", "pem"});
    QCOMPARE(outcome.status, 2);
    QVERIFY(!outcome.shown.contains("BEGIN"));
    QVERIFY(outcome.shown.contains("--out"));
    QVERIFY(runOnTerminal({"keys", "convert", m_key, "--to", "pem", "--out", "-"})
                .shown.contains("BEGIN PRIVATE KEY"));
    QCOMPARE(runOnTerminal({"keys", "convert", m_key, "--to", "pem", "--public"}).status, 0);
}

void CommandTerminalTest::withoutInputThereIsAHint()
{
    const auto outcome = runOnTerminal({"inspect"});
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.shown.contains("nothing to inspect"), outcome.shown.constData());
}

void CommandTerminalTest::progressIsShownAndTakenAway()
{
    QByteArray log;
    while (log.size() < (48 << 20))
        log += "192.0.2.1 - - [24/Nov/2026:04:00:00 +0000] \"GET /wiki/Page HTTP/1.1\" 200 5120 \"-\" "
               "\"theme=dark\"\n";
    const auto file = m_folder.write("long.log", log);
    const auto outcome = runOnTerminal({"inspect", "--jsonl", file});
    QVERIFY(outcome.status == 1 || outcome.status == 2);
    if (!outcome.shown.contains("% of "))
        QSKIP("this machine was done before there was any progress to show");
    QVERIFY(outcome.shown.contains(" lines  "));
    QVERIFY(outcome.shown.contains("\r\033[K"));
    const auto dumb = runOnTerminal({"inspect", "--jsonl", file}, {}, ": ", {"TERM=dumb"});
    QVERIFY(!dumb.shown.contains("% of "));
}

QTEST_GUILESS_MAIN(CommandTerminalTest)
#include "test_command_terminal.moc"
