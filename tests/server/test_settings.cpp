// Where settings come from: flags before the environment before the file before what is usual.

#include "app/server/settings.h"
#include "tests/support/authority.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <fstream>

using namespace signet;
using namespace signet::server;
using namespace signet::testing;

class SettingsTest : public QObject
{
    Q_OBJECT

private slots:
    void eachSourceGoesBeforeTheNext();
    void theEnvironmentNamesTheFile();
    void whatIsPrintedCanBeReadAgain();
    void aFileIsReadStrictly_data();
    void aFileIsReadStrictly();
    void everyFormOfAValueIsRead_data();
    void everyFormOfAValueIsRead();
    void whatIsNoFileIsRefused();
    void valuesAreChecked_data();
    void valuesAreChecked();
    void aWrongValueIsNamedWithItsPlace();
    void theDataDoorStaysOnLoopback();

private:
    std::string write(const std::string& text) const
    {
        const std::string path = m_folder.filePath("signetd.toml").toStdString();
        std::ofstream(path) << text;
        return path;
    }
    /// The line of a setting that `serve --print-config` prints.
    static std::string printed(const std::string& name, const std::vector<std::string>& flags,
                               const Environment& environment)
    {
        std::vector<std::string> arguments{"serve", "--print-config"};
        arguments.insert(arguments.end(), flags.begin(), flags.end());
        const Ran ran = runSignetd(arguments, environment);
        const std::size_t at = ran.out.find("\n" + name + " = ");
        if (ran.status != 0 || at == std::string::npos)
            return ran.out + ran.err;
        const std::size_t comment = ran.out.rfind(" (", at);
        return ran.out.substr(at + 1, ran.out.find('\n', at + 1) - at - 1) +
               ran.out.substr(comment, at - comment);
    }

    QTemporaryDir m_folder;
};

void SettingsTest::eachSourceGoesBeforeTheNext()
{
    const std::string file = write("workers = 3\nnode = \"of-file\"\n# a comment\n");
    const Environment environment{{"SIGNET_WORKERS", "4"}};
    QCOMPARE(printed("workers", {}, {}), std::string("workers = 0 (default)"));
    QCOMPARE(printed("workers", {"--config", file}, {}), std::string("workers = 3 (file)"));
    QCOMPARE(printed("workers", {"--config", file}, environment), std::string("workers = 4 (environment)"));
    QCOMPARE(printed("workers", {"--config", file, "--workers", "5"}, environment),
             std::string("workers = 5 (flag)"));
    QCOMPARE(printed("node", {"--config", file, "--workers", "5"}, environment),
             std::string("node = \"of-file\" (file)"));
}

void SettingsTest::theEnvironmentNamesTheFile()
{
    const std::string file = write("workers = 6\n");
    QCOMPARE(printed("workers", {}, {{"SIGNET_CONFIG", file}}), std::string("workers = 6 (file)"));
    // A file that was named must be there.
    const Ran ran = runSignetd({"serve", "--print-config"}, {{"SIGNET_CONFIG", file + "x"}});
    QCOMPARE(ran.status, 1);
    QVERIFY(ran.err.find("cannot be read") != std::string::npos);
}

void SettingsTest::whatIsPrintedCanBeReadAgain()
{
    const std::vector<std::string> flags{"--data-tcp", "[::1]:7480", "--node", "a \"b\"", "--idle-time", "7"};
    std::vector<std::string> arguments{"serve", "--print-config"};
    arguments.insert(arguments.end(), flags.begin(), flags.end());
    const Ran first = runSignetd(arguments);
    QCOMPARE(first.status, 0);
    const auto read = readSettingsFile(write(first.out));
    QVERIFY2(read, read ? "" : read.error().message.c_str());
    const auto settled = settle(*read, {}, {});
    QVERIFY(settled);
    QCOMPARE(settled->settings.dataTcp, std::string("[::1]:7480"));
    QCOMPARE(settled->settings.idleTime.count(), 7);
    for (const SettingInfo& info : settingInfos())
        QVERIFY2(read->count(std::string(info.name)) == 1, info.name.data());
    // Whatever a text may hold.
    std::string all = " # \"quoted\" 'too' \\ \\n \u00e9\xff ";
    for (char c = 1; c < 0x7f; ++c)
        all.push_back(c);
    all.push_back(0x7f);
    Settled odd;
    for (const SettingInfo& info : settingInfos())
        if (!info.isNumber && info.set(odd.settings, all))
            QCOMPARE(info.get(odd.settings), all);
    const auto again = readSettingsFile(write(toToml(odd)));
    QVERIFY2(again, again ? "" : again.error().message.c_str());
    for (const SettingInfo& info : settingInfos())
        QCOMPARE(again->at(std::string(info.name)), info.get(odd.settings));
    QCOMPARE(again->at("record"), all);
}

void SettingsTest::aFileIsReadStrictly_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("an unknown name") << QByteArray("\n# x\nwrokers = 3\n")
                                     << QByteArray("line 3: \"wrokers\" is no setting.");
    QTest::newRow("a table") << QByteArray("[data]\nworkers = 3\n") << QByteArray("line 1: it is not");
    QTest::newRow("twice") << QByteArray("workers = 3\nworkers = 4\n")
                           << QByteArray("line 2: workers is there a second time.");
    QTest::newRow("a list") << QByteArray("workers = [3, 4]\n") << QByteArray("line 1: the value is neither");
    QTest::newRow("a number in quotes")
        << QByteArray("workers = \"3\"\n") << QByteArray("line 1: workers is a whole number.");
    QTest::newRow("a text without quotes") << QByteArray("node = one\n") << QByteArray("line 1: the value");
    QTest::newRow("a number for a text") << QByteArray("node = 1\n") << QByteArray("line 1: node is a text.");
    QTest::newRow("a truth for a text")
        << QByteArray("node = true\n") << QByteArray("line 1: node is a text.");
    QTest::newRow("a fraction") << QByteArray("workers = 1.5\n") << QByteArray("line 1: the value");
    QTest::newRow("a leading zero") << QByteArray("workers = 03\n") << QByteArray("line 1: the value");
    QTest::newRow("a trailing underscore") << QByteArray("workers = 3_\n") << QByteArray("line 1: the value");
    QTest::newRow("no value") << QByteArray("workers =\n") << QByteArray("line 1: the value");
    QTest::newRow("no equals sign") << QByteArray("workers 3\n") << QByteArray("line 1: it is not");
    QTest::newRow("more behind it") << QByteArray("node = \"a\" b\n") << QByteArray("line 1: there is more");
    QTest::newRow("an open string") << QByteArray("node = \"a\n")
                                    << QByteArray("line 1: a string does not end.");
    QTest::newRow("an open literal") << QByteArray("node = 'a\n")
                                     << QByteArray("line 1: a string does not end.");
    QTest::newRow("an escaped end") << QByteArray("node = \"a\\\"\n")
                                    << QByteArray("line 1: a string does not");
    QTest::newRow("no escape") << QByteArray("node = \"\\x\"\n")
                               << QByteArray("line 1: a string holds an escape");
    QTest::newRow("a short escape") << QByteArray("node = \"\\u12\"\n") << QByteArray("too few digits");
    QTest::newRow("a surrogate") << QByteArray("node = \"\\ud800\"\n") << QByteArray("names no character");
    QTest::newRow("a zero") << QByteArray("node = \"\\u0000\"\n") << QByteArray("names no character");
    QTest::newRow("a control character")
        << QByteArray("node = \"\x01\"\n") << QByteArray("control character");
    QTest::newRow("several lines") << QByteArray("node = \"\"\"a\nb\"\"\"\n") << QByteArray("several lines");
    QTest::newRow("too large") << QByteArray(1'100'000, '#') << QByteArray("larger than a mebibyte");
}

void SettingsTest::aFileIsReadStrictly()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, said);
    const auto read = readSettingsFile(write(text.toStdString()));
    QVERIFY(!read);
    QVERIFY2(read.error().message.starts_with("The settings file ") &&
                 read.error().message.find(said.toStdString()) != std::string::npos,
             read.error().message.c_str());
}

void SettingsTest::everyFormOfAValueIsRead_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("escapes") << QByteArray(R"(node = "/tmp/a \"b\" # c")") << QByteArray("/tmp/a \"b\" # c");
    QTest::newRow("all escapes") << QByteArray(R"(node="\b\t\n\f\r\"\\\u00e9\U0001F600")")
                                 << QByteArray("\b\t\n\f\r\"\\\u00e9\U0001F600");
    QTest::newRow("literal") << QByteArray(R"(node = 'C:\a "b" # c')") << QByteArray(R"(C:\a "b" # c)");
    QTest::newRow("comment") << QByteArray("\tnode = \"a\"\t# \"b\"") << QByteArray("a");
    QTest::newRow("empty") << QByteArray("node=''") << QByteArray();
    QTest::newRow("end of DOS") << QByteArray("node = 'a'\r\n\r\n") << QByteArray("a");
    QTest::newRow("number") << QByteArray("data-connections = 4_096 # many") << QByteArray("4096");
    QTest::newRow("sign") << QByteArray("workers = +0") << QByteArray("0");
}

void SettingsTest::everyFormOfAValueIsRead()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, value);
    const auto read = readSettingsFile(write("# before\n\n" + line.toStdString()));
    QVERIFY2(read, read ? "" : read.error().message.c_str());
    QCOMPARE(read->size(), std::size_t{1});
    QCOMPARE(QByteArray::fromStdString(read->begin()->second), value);
}

void SettingsTest::whatIsNoFileIsRefused()
{
    const std::string fifo = m_folder.filePath("fifo").toStdString();
    QCOMPARE(::mkfifo(fifo.c_str(), 0600), 0);
    for (const std::string& path : {m_folder.path().toStdString(), fifo, std::string("/dev/null")}) {
        const Ran ran = runSignetd({"serve", "--print-config", "--config", path});
        QVERIFY2(ran.status == 1, ran.out.c_str());
        QVERIFY2(ran.err.find(" is a folder.") != std::string::npos ||
                     ran.err.find(" is no file.") != std::string::npos,
                 ran.err.c_str());
    }
}

void SettingsTest::valuesAreChecked_data()
{
    QTest::addColumn<QString>("flag");
    QTest::addColumn<QString>("value");
    QTest::newRow("no number") << "--workers"
                               << "many";
    QTest::newRow("a number and more") << "--workers"
                                       << "3x";
    QTest::newRow("too large a number") << "--workers"
                                        << "257";
    QTest::newRow("a negative number") << "--drain-time"
                                       << "-1";
    QTest::newRow("no level") << "--log-level"
                              << "loud";
    QTest::newRow("no format") << "--log-format"
                               << "xml";
    QTest::newRow("no port") << "--admin-listen"
                             << "127.0.0.1";
    QTest::newRow("a port too large") << "--admin-listen"
                                      << "127.0.0.1:65536";
    QTest::newRow("an address without brackets") << "--admin-listen"
                                                 << "::1:7443";
}

void SettingsTest::valuesAreChecked()
{
    QFETCH(QString, flag);
    QFETCH(QString, value);
    const Ran ran = runSignetd({"serve", "--print-config", flag.toStdString() + "=" + value.toStdString()});
    QVERIFY2(ran.status == 1, (ran.out + ran.err).c_str());
    QVERIFY2(ran.err.find("The setting " + flag.toStdString().substr(2)) != std::string::npos,
             ran.err.c_str());
}

void SettingsTest::aWrongValueIsNamedWithItsPlace()
{
    const auto said = [](const std::vector<std::string>& flags, const Environment& environment) {
        std::vector<std::string> arguments{"serve", "--print-config"};
        arguments.insert(arguments.end(), flags.begin(), flags.end());
        return runSignetd(arguments, environment).err;
    };
    const std::string file = write("node = \"a\"\n\nworkers = 999\n");
    QCOMPARE(said({"--config", file}, {}), "signetd: The settings file " + file +
                                               ", line 3: workers = 999 is not a number from 0 to 256.\n");
    QCOMPARE(said({"--config", write("log-level = 'loud'\n")}, {}),
             "signetd: The settings file " + file +
                 ", line 1: log-level = \"loud\" is not debug, info, warning or error.\n");
    QCOMPARE(
        said({}, {{"SIGNET_WORKERS", "many\n"}}),
        std::string("signetd: The setting workers (environment variable SIGNET_WORKERS): \"many\\u000a\" "
                    "is not a number from 0 to 256.\n"));
    QCOMPARE(said({"--idle-time", "0"}, {}),
             std::string("signetd: The setting idle-time (flag --idle-time): \"0\" is not a number from 1 to "
                         "3600.\n"));
}

void SettingsTest::theDataDoorStaysOnLoopback()
{
    TestAuthority server;
    QVERIFY(server.init());
    for (const char* address : {"0.0.0.0:0", "[::]:0", "192.0.2.1:0"}) {
        const Ran ran = server.run({"serve"}, {"--data-tcp", address});
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.err.find("not loopback") != std::string::npos, ran.err.c_str());
    }
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "test_settings.moc"
