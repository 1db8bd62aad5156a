// The command line as such: help, unknown words, exit statuses, full disks, closed pipes.

#include "tests/command/support/program.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace signet::testing;

class CommandLineTest : public QObject
{
    Q_OBJECT

private slots:
    void theVersionIsPrinted();
    void everyHelpHasUsageAndExamples_data();
    void everyHelpHasUsageAndExamples();
    void theWordHelpHelpsToo();
    void unknownInputGetsOneSentenceAndWhatToDo_data();
    void unknownInputGetsOneSentenceAndWhatToDo();
    void aFullDiskIsNoticed_data();
    void aFullDiskIsNoticed();
    void aClosedStandardOutputIsNoticed();
    void aReaderThatGoesAwayEndsItQuietly();
    void aFileSizeLimitIsNoticed();
    void whatTheArgumentsHoldCannotDriveTheTerminal();
    void noCoreFileCanBeLeft();

private:
    Folder m_folder;
};

void CommandLineTest::theVersionIsPrinted()
{
    const auto outcome = run({"--version"});
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.out.startsWith("signet "), outcome.out.constData());
    QVERIFY(outcome.out.endsWith('\n'));
}

void CommandLineTest::everyHelpHasUsageAndExamples_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("signet") << QStringList{};
    for (const char* words : {"inspect",
                              "jose",
                              "jose verify",
                              "jose decrypt",
                              "jose sign",
                              "jose encrypt",
                              "keys",
                              "keys new",
                              "keys list",
                              "keys show",
                              "keys thumbprint",
                              "keys convert",
                              "keys bundle",
                              "keys bundle export",
                              "keys bundle import",
                              "keys bundle show",
                              "keys ring",
                              "keys rotate",
                              "keys stage",
                              "keys activate",
                              "keys compromise",
                              "keys retire",
                              "keys destroy",
                              "keys keep",
                              "pair",
                              "status",
                              "site",
                              "site list",
                              "site show",
                              "site add",
                              "site set",
                              "site remove",
                              "site secret",
                              "revoke",
                              "revoke session",
                              "revoke remember",
                              "revoke user",
                              "revoke key",
                              "revoke site",
                              "revoke everything",
                              "revocations",
                              "revocations list",
                              "stats",
                              "activity",
                              "operator",
                              "operator list",
                              "operator invite",
                              "operator role",
                              "operator remove",
                              "bundle",
                              "bundle export",
                              "bundle import"})
        QTest::newRow(words) << QString::fromLatin1(words).split(' ');
}

void CommandLineTest::everyHelpHasUsageAndExamples()
{
    QFETCH(QStringList, words);
    for (const char* flag : {"--help", "-h"}) {
        const auto outcome = run(words + QStringList{flag});
        QCOMPARE(outcome.status, 0);
        QVERIFY(outcome.err.isEmpty());
        const auto name = ("signet " + words.join(' ')).trimmed().toUtf8();
        QVERIFY2(outcome.out.contains("Usage: " + name + ' '), outcome.out.constData());
        QVERIFY(outcome.out.contains("\nExamples:\n"));
        QVERIFY(outcome.out.contains("    signet "));
        static const QStringList groups{"jose",   "keys",        "bundle",  "site",
                                        "revoke", "revocations", "operator"};
        const bool group = words.isEmpty() || words == QStringList{"keys", "bundle"} ||
                           (words.size() == 1 && groups.contains(words.first()));
        QVERIFY(outcome.out.contains(group ? "\nCommands:\n" : "\nExit status:\n"));
        for (const auto& line : outcome.out.split('\n')) {
            const bool isExample = line.startsWith("    ") && line.trimmed().startsWith("signet");
            QVERIFY2(isExample || line.size() <= 100, line.constData());
        }
    }
}

void CommandLineTest::theWordHelpHelpsToo()
{
    QCOMPARE(run({"help", "inspect"}).out, run({"inspect", "--help"}).out);
    QCOMPARE(run({"help"}).out, run({"--help"}).out);
}

void CommandLineTest::unknownInputGetsOneSentenceAndWhatToDo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("a misspelt command")
        << QStringList{"insepct"}
        << QByteArray("signet: There is no command 'insepct'. Did you mean 'inspect'? See signet --help.\n");
    QTest::newRow("nothing like a command")
        << QStringList{"qwertyuiop"}
        << QByteArray("signet: There is no command 'qwertyuiop'. See signet --help.\n");
    QTest::newRow("an empty word") << QStringList{""}
                                   << QByteArray("signet: There is no command ''. See signet --help.\n");
    QTest::newRow("a misspelt subcommand")
        << QStringList{"jose", "verfy"}
        << QByteArray("signet: 'signet jose' has no command 'verfy'. Did you mean 'verify'? See signet jose "
                      "--help.\n");
    QTest::newRow("a misspelt option")
        << QStringList{"inspect", "--keyz", "x"}
        << QByteArray("signet: 'signet inspect' has no option '--keyz'. Did you mean '--keys'? See signet "
                      "inspect --help; before a text that begins with '-' write --.\n");
    QTest::newRow("a misspelt option where another is needed")
        << QStringList{"jose", "verify", "--kex", "x"}
        << QByteArray(
               "signet: 'signet jose verify' has no option '--kex'. Did you mean '--key'? See signet jose "
               "verify --help; before a text that begins with '-' write --.\n");
    QTest::newRow("nothing to verify")
        << QStringList{"jose", "verify", "--key", "x"}
        << QByteArray("signet: 'signet jose verify' needs TOKEN|-. See signet jose "
                      "verify --help.\n");
    QTest::newRow("no key") << QStringList{"jose", "verify", "x"}
                            << QByteArray(
                                   "signet: 'signet jose verify' needs --key FILE. See signet jose verify "
                                   "--help.\n");
    QTest::newRow("an endless word") << QStringList{QString(100'000, 'x')} << QByteArray();
    QTest::newRow("an option of nothing") << QStringList{"--frobnicate"} << QByteArray();
    QTest::newRow("two texts") << QStringList{"inspect", "one", "two"} << QByteArray();
    QTest::newRow("a value missing") << QStringList{"jose", "verify", "--key"} << QByteArray();
    QTest::newRow("a key missing") << QStringList{"jose", "verify", "x.y.z"} << QByteArray();
    QTest::newRow("a token missing") << QStringList{"jose", "verify", "--key", "x"} << QByteArray();
    QTest::newRow("two keys") << QStringList{"jose", "verify", "--key", "x", "--key", "y", "t"}
                              << QByteArray();
    QTest::newRow("not a number") << QStringList{"jose", "verify", "--key", "x", "--max-size", "many", "t"}
                                  << QByteArray();
    QTest::newRow("a negative number")
        << QStringList{"jose", "verify", "--key", "x", "--max-size", "-1", "t"} << QByteArray();
    QTest::newRow("no such time") << QStringList{"inspect", "--at", "tomorrow", "x"} << QByteArray();
    QTest::newRow("no such severity") << QStringList{"inspect", "--fail-on", "bad", "x"} << QByteArray();
    QTest::newRow("two formats") << QStringList{"inspect", "--json", "--jsonl", "x"} << QByteArray();
    QTest::newRow("keys without a purpose") << QStringList{"keys", "new"} << QByteArray();
    QTest::newRow("a key for two purposes")
        << QStringList{"keys", "new", "--alg", "ES256", "--enc", "A256GCM"} << QByteArray();
    QTest::newRow("no such form") << QStringList{"keys", "convert", "x", "--to", "xml"} << QByteArray();
    QTest::newRow("no file to list") << QStringList{"keys", "list"} << QByteArray();
}

void CommandLineTest::unknownInputGetsOneSentenceAndWhatToDo()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const auto outcome = run(arguments);
    QCOMPARE(outcome.status, 2);
    QCOMPARE(outcome.out, QByteArray());
    if (!says.isEmpty())
        QCOMPARE(outcome.err, says);
    QVERIFY2(outcome.err.startsWith("signet: "), outcome.err.constData());
    QVERIFY2(outcome.err.endsWith(".\n"), outcome.err.constData());
    QCOMPARE(outcome.err.count('\n'), qsizetype{1});
    QVERIFY(outcome.err.size() < 2000);
}

void CommandLineTest::aFullDiskIsNoticed_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto key = m_folder.newKey("full.jwk", {"--alg", "HS256"});
    const auto token = QString::fromUtf8(run({"jose", "sign", "--key", key, "hello"}).out.trimmed());
    QTest::newRow("help") << QStringList{"--help"};
    QTest::newRow("version") << QStringList{"--version"};
    QTest::newRow("sign") << QStringList{"jose", "sign", "--key", key, "hello"};
    QTest::newRow("verify") << QStringList{"jose", "verify", "--key", key, token};
    QTest::newRow("list") << QStringList{"keys", "list", key};
    QTest::newRow("show") << QStringList{"keys", "show", key};
    QTest::newRow("inspect") << QStringList{"inspect", "--keys", key, token};
    QTest::newRow("inspect, JSON") << QStringList{"inspect", "--json", "--keys", key, token};
    QTest::newRow("inspect, streaming")
        << QStringList{"inspect", "--stream", "--jsonl", "--keys", key, token};
    QTest::newRow("a key for standard output") << QStringList{"keys", "new", "--alg", "ES256", "--out", "-"};
}

void CommandLineTest::aFullDiskIsNoticed()
{
    QFETCH(QStringList, arguments);
    Surroundings surroundings;
    surroundings.outputFile = "/dev/full";
    const auto outcome = run(arguments, surroundings);
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.err.contains("standard output") && outcome.err.contains("space"),
             outcome.err.constData());
}

void CommandLineTest::aClosedStandardOutputIsNoticed()
{
    // By way of a shell, the only one that can close it.
    QProcess shell;
    const auto file = m_folder.path("closed.jwk");
    shell.start("sh",
                {"-c", QString("'%1' keys new --alg ES256 --kid k --out '%2' >&-").arg(programPath(), file)});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.exitCode(), 2);
    // The file's name, which should have been printed, must not stand in the key file.
    const auto content = Folder::read(file);
    QVERIFY(content.startsWith('{') && content.endsWith("}\n") && content.count('\n') == 1);
}

void CommandLineTest::aReaderThatGoesAwayEndsItQuietly()
{
    QByteArray lines;
    for (int i = 0; i < 20'000; ++i)
        lines += "eyJhbGciOiJub25lIn0.e30. eyJhbGciOiJub25lIn0.e30.\n";
    const auto log = m_folder.write("long.log", lines);
    QProcess shell;
    shell.start("sh",
                {"-c", QString("'%1' inspect --stream --jsonl '%2' | head -n 1").arg(programPath(), log)});
    QVERIFY(shell.waitForFinished(240'000));
    QCOMPARE(shell.readAllStandardOutput().count('\n'), qsizetype{1});
    QCOMPARE(shell.readAllStandardError(), QByteArray());
}

void CommandLineTest::aFileSizeLimitIsNoticed()
{
    QProcess shell;
    const auto file = m_folder.path("limited.jwk");
    shell.start(
        "sh", {"-c", QString("ulimit -f 0; '%1' keys new --alg ES256 --out '%2'").arg(programPath(), file)});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.exitStatus(), QProcess::NormalExit);
    QCOMPARE(shell.exitCode(), 2);
    QVERIFY(shell.readAllStandardError().contains("too large"));
    QVERIFY(!QFile::exists(file)); // half a key is worse than none
}

void CommandLineTest::whatTheArgumentsHoldCannotDriveTheTerminal()
{
    const QString escape = QString::fromUtf8("\033]0;owned\007\u202e\u009b2J");
    for (const auto& arguments :
         {QStringList{escape}, QStringList{"jose", escape}, QStringList{"inspect", "--" + escape},
          QStringList{"inspect", "--at", escape, "x"}, QStringList{"inspect", "--keys", escape, "x"},
          QStringList{"keys", "list", escape}, QStringList{"keys", "new", "--alg", escape},
          QStringList{"inspect", "x", escape},
          QStringList{"jose", "verify", "--key", "k", "--max-size", escape, "t"}}) {
        const auto outcome = run(arguments);
        QCOMPARE(outcome.status, 2);
        QVERIFY2(!outcome.err.contains('\033') && !outcome.err.contains('\007'), outcome.err.constData());
        QVERIFY(!outcome.err.contains("\xE2\x80\xAE") && !outcome.err.contains("\xC2\x9B"));
    }
}

void CommandLineTest::noCoreFileCanBeLeft()
{
    // Stopped while it reads its input, it shows its limits.
    QProcess process;
    process.start(programPath(), {"inspect", "-"});
    QVERIFY(process.waitForStarted());
    QByteArray limits;
    QTRY_VERIFY_WITH_TIMEOUT((limits = Folder::read(QString("/proc/%1/limits").arg(process.processId())),
                              limits.contains("Max core file size        0")),
                             10'000);
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "test_command_line.moc"
