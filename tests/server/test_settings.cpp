// Where settings come from: flags before the environment before the file before what is usual.

#include "app/server/settings.h"
#include "tests/support/authority.h"

#include <QTemporaryDir>
#include <QTest>

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
    void valuesAreChecked_data();
    void valuesAreChecked();
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
}

void SettingsTest::aFileIsReadStrictly_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("an unknown name") << QByteArray("wrokers = 3\n");
    QTest::newRow("a table") << QByteArray("[data]\nworkers = 3\n");
    QTest::newRow("twice") << QByteArray("workers = 3\nworkers = 4\n");
    QTest::newRow("a list") << QByteArray("workers = [3, 4]\n");
}

void SettingsTest::aFileIsReadStrictly()
{
    QFETCH(QByteArray, text);
    const Ran ran = runSignetd({"serve", "--print-config", "--config", write(text.toStdString())});
    QVERIFY2(ran.status == 1, ran.out.c_str());
    QVERIFY(ran.err.starts_with("signetd: The settings file "));
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
