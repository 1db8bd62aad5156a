// What is shipped: units that are hardened and of settings that systemd knows, and everything where it
// belongs. packaging/systemd/boot.sh boots what is installed.

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

class PackagingTest : public QObject
{
    Q_OBJECT

private slots:
    void theUnitIsHardened();
    void systemdKnowsEverySetting();
    void theSocketOutlivesTheService();
    void whatTheUnitRunsMayRun();
    void everythingIsInstalled();
    void theMenuKnowsTheConsole();

private:
    static QByteArray run(const QString& program, const QStringList& arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        process.waitForFinished(60'000);
        return process.readAll();
    }
    static QByteArray analyze(const QStringList& arguments) { return run("systemd-analyze", arguments); }
    static QList<QByteArray> linesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QList<QByteArray>();
    }
    static QString unit(const char* name)
    {
        return QFINDTESTDATA(QString("../../packaging/systemd/") + name);
    }
};

void PackagingTest::theUnitIsHardened()
{
    if (QStandardPaths::findExecutable("systemd-analyze").isEmpty())
        QSKIP("systemd-analyze is not installed; packaging/setup.sh does it");
    const auto out = analyze({"security", "--offline=true", "--no-pager", unit("signetd.service")});
    const auto match = QRegularExpression("Overall exposure level for signetd.service: ([0-9.]+)")
                           .match(QString::fromUtf8(out));
    QVERIFY2(match.hasMatch(), out.constData());
    QVERIFY2(match.captured(1).toDouble() < 2.0, qPrintable(match.captured(0)));
    qInfo("%s", qPrintable(match.captured(0)));
}

void PackagingTest::systemdKnowsEverySetting()
{
    if (QStandardPaths::findExecutable("systemd-analyze").isEmpty())
        QSKIP("systemd-analyze is not installed; packaging/setup.sh does it");
    const auto out = analyze({"verify", "--man=no", unit("signetd.socket"), unit("signetd.service")});
    for (const QByteArray& line : out.split('\n'))
        // Only that the program is not installed here may be wrong.
        QVERIFY2(line.isEmpty() || line.contains("/usr/bin/signetd is not executable"), line.constData());
}

void PackagingTest::theSocketOutlivesTheService()
{
    const auto socket = linesOf(unit("signetd.socket"));
    QVERIFY(socket.contains("ListenStream=/run/signet/data.sock"));
    QVERIFY(socket.contains("DirectoryMode=0755"));
    // A runtime directory is removed when its service stops, with the socket that is in it.
    for (const QByteArray& line : linesOf(unit("signetd.service")))
        QVERIFY2(!line.startsWith("RuntimeDirectory"), line.constData());
}

void PackagingTest::whatTheUnitRunsMayRun()
{
    // With NoExecPaths=/ systemd itself can start nothing else, such as the kill of a reload, unless it is
    // told to do so outside ("+").
    const auto lines = linesOf(unit("signetd.service"));
    QVERIFY(lines.contains("NoExecPaths=/"));
    int commands = 0;
    for (const QByteArray& line : lines) {
        if (!line.startsWith("Exec") || line.startsWith("ExecPaths="))
            continue;
        ++commands;
        const auto command = line.mid(line.indexOf('=') + 1);
        QVERIFY2(command.startsWith('+') || command.startsWith("/usr/bin/signetd "), line.constData());
    }
    QCOMPARE(commands, 2);
}

void PackagingTest::everythingIsInstalled()
{
    const QTemporaryDir folder;
    qputenv("DESTDIR", folder.path().toUtf8());
    const auto said = run(CMAKE_PROGRAM, {"--install", SIGNET_BUILD, "--prefix", "/opt/signet"});
    qunsetenv("DESTDIR");
    const auto placed = [&](const char* name) { return folder.filePath(QString("opt/signet/") + name); };
    for (const char* program : {"bin/signet", "bin/signetd"}) {
        QVERIFY2(QFileInfo(placed(program)).isExecutable(), said.constData());
        QCOMPARE(run(placed(program), {"--version"}).trimmed().isEmpty(), false);
    }
    for (const char* file :
         {"lib/sysusers.d/signet.conf", "share/signet/nginx/signet.conf",
          "share/signet/mediawiki/Signet/extension.json", "share/signet/mediawiki/Signet/README.md",
          "share/signet/mediawiki/Signet/src/TokenJar.php", "lib/systemd/system/signetd.socket"})
        QVERIFY2(QFileInfo(placed(file)).size() > 0, file);
    QVERIFY(!QFileInfo::exists(placed("share/signet/mediawiki/Signet/tests")));
    // The unit names the program where it is now, and nothing else of it has changed.
    auto shipped = linesOf(unit("signetd.service"));
    for (QByteArray& line : shipped)
        line.replace("/usr/bin/signetd", "/opt/signet/bin/signetd");
    QCOMPARE(linesOf(placed("lib/systemd/system/signetd.service")), shipped);
    QVERIFY(shipped.contains("ExecStart=/opt/signet/bin/signetd serve"));
    if (QFileInfo::exists(placed("bin/signet-console"))) {
        QVERIFY(QFileInfo(placed("share/icons/hicolor/scalable/apps/signet-console.svg")).size() > 0);
        QVERIFY(QFileInfo(placed("share/applications/signet-console.desktop")).size() > 0);
    }
}

void PackagingTest::theMenuKnowsTheConsole()
{
    const auto entry = QFINDTESTDATA("../../packaging/desktop/signet-console.desktop");
    const auto lines = linesOf(entry);
    // A click on a pairing link opens it.
    QVERIFY(lines.contains("Exec=signet-console %u"));
    QVERIFY(lines.contains("MimeType=x-scheme-handler/signet;"));
    if (QStandardPaths::findExecutable("desktop-file-validate").isEmpty())
        QSKIP("desktop-file-validate is not installed; packaging/setup.sh does it");
    QCOMPARE(run("desktop-file-validate", {entry}), QByteArray());
}

QTEST_GUILESS_MAIN(PackagingTest)
#include "test_packaging.moc"
