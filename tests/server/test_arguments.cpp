// signetd's command line: what it refuses, its help, and where neither can be printed.

#include "tests/server/support/said.h"
#include "tests/support/authority.h"

#include <QTemporaryDir>
#include <QTest>

using namespace signet;
using namespace signet::testing;

class ArgumentsTest : public QObject
{
    Q_OBJECT

private slots:
    void aCommandThatIsNoneIsNamed();
    void wrongArgumentsAreToldAsOtherErrors_data();
    void wrongArgumentsAreToldAsOtherErrors();
    void theHelpListsSettingsOnce();
    void whatCannotBePrintedIsNoSuccess();
};

void ArgumentsTest::aCommandThatIsNoneIsNamed()
{
    const Ran ran = runSignetd({"foo", "--record", "x"});
    QCOMPARE(ran.status, 2);
    QVERIFY2(says(ran, "There is no command \"foo\"."), ran.err.c_str());
}

void ArgumentsTest::wrongArgumentsAreToldAsOtherErrors_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("an option is missing")
        << QStringList{"init"} << QByteArray("'signetd init' needs --site NAME.");
    QTest::newRow("a file is missing") << QStringList{"backup"} << QByteArray("'signetd backup' needs FILE.");
    QTest::newRow("no option") << QStringList{"init", "--sit", "x"}
                               << QByteArray("'signetd init' has no option \"--sit\".");
    QTest::newRow("no option before a command")
        << QStringList{"--bogus"} << QByteArray("'signetd' has no option \"--bogus\".");
    QTest::newRow("too much") << QStringList{"backup", "a", "b"}
                              << QByteArray("'signetd backup' has no use for the further argument \"b\".");
    QTest::newRow("no value") << QStringList{"serve", "--record"} << QByteArray("--record");
    QTest::newRow("no command") << QStringList{"foo"} << QByteArray("There is no command \"foo\".");
}

void ArgumentsTest::wrongArgumentsAreToldAsOtherErrors()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, said);
    std::vector<std::string> words;
    for (const QString& argument : arguments)
        words.push_back(argument.toStdString());
    const Ran ran = runSignetd(words);
    QCOMPARE(ran.status, 2);
    QVERIFY2(ran.err.starts_with("signetd: " + said.toStdString()), ran.err.c_str());
    QVERIFY2(says(ran, "--help says more."), ran.err.c_str());
}

void ArgumentsTest::theHelpListsSettingsOnce()
{
    for (const char* command : {"init", "certificate", "serve", "invite", "backup", "restore", "check"}) {
        const Ran ran = runSignetd({command, "--help"});
        QCOMPARE(ran.status, 0);
        for (const char* part : {"Usage: signetd ", "Exit status:\n  0  done\n", "Examples:\n  signetd "})
            QVERIFY2(says(ran, part), ran.out.c_str());
        QVERIFY2(says(ran, "--idle-time") == (std::string_view(command) == "serve"), ran.out.c_str());
    }
    QVERIFY(says(runSignetd({"serve", "--help"}), "/var/lib/signet/record.db if not given"));
    QVERIFY(says(runSignetd({"--help"}), "Commands:\n  init "));
    const Ran nothing = runSignetd({});
    QVERIFY(nothing.status == 2 && nothing.err.find("Commands:") != std::string::npos);
}

void ArgumentsTest::whatCannotBePrintedIsNoSuccess()
{
    const QTemporaryDir folder;
    const std::string log = folder.filePath("log").toStdString();
    for (const auto& arguments :
         {std::vector<std::string>{"--help"}, {"--version"}, {"serve", "--print-config"}}) {
        Running running;
        QVERIFY(running.start(SIGNETD_PROGRAM, arguments, {"/dev/full", log}));
        QCOMPARE(running.wait().value_or(-1), 1);
    }
    QVERIFY(contentOf(log).find("signetd: Standard output cannot be written: No space") == 0);
}

QTEST_GUILESS_MAIN(ArgumentsTest)
#include "test_arguments.moc"
