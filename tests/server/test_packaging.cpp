// The units as they are shipped: hardened, and of settings that systemd knows.

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

class PackagingTest : public QObject
{
    Q_OBJECT

private slots:
    void theUnitIsHardened();
    void systemdKnowsEverySetting();
    void theSocketOutlivesTheService();

private:
    static QByteArray analyze(const QStringList& arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start("systemd-analyze", arguments);
        process.waitForFinished(60'000);
        return process.readAll();
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
    const auto linesOf = [](const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QList<QByteArray>();
    };
    const auto socket = linesOf(unit("signetd.socket"));
    QVERIFY(socket.contains("ListenStream=/run/signet/data.sock"));
    QVERIFY(socket.contains("DirectoryMode=0755"));
    // A runtime directory is removed when its service stops, with the socket that is in it.
    for (const QByteArray& line : linesOf(unit("signetd.service")))
        QVERIFY2(!line.startsWith("RuntimeDirectory"), line.constData());
}

QTEST_GUILESS_MAIN(PackagingTest)
#include "test_packaging.moc"
