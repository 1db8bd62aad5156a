// The program itself: its options, and what it says where there is no display.

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

class TestProgram : public QObject
{
    Q_OBJECT

    struct Ended
    {
        int code = -1;
        QByteArray out;
        QByteArray err;
    };

    static Ended run(const QStringList& arguments, bool display)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            environment.remove(QString::fromLatin1(name));
        if (display)
            environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/../bin/signet-console"),
                      arguments);
        if (!process.waitForFinished(120'000))
            return {};
        Ended ended{process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
        if (process.exitStatus() != QProcess::NormalExit)
            ended.code = -2;
        return ended;
    }

private Q_SLOTS:
    void saysItsVersionAndHelpWithoutADisplay()
    {
        const Ended version = run({QStringLiteral("--version")}, false);
        QCOMPARE(version.code, 0);
        QVERIFY(version.out.startsWith("signet-console "));
        const Ended help = run({QStringLiteral("--help")}, false);
        QCOMPARE(help.code, 0);
        QVERIFY(help.out.contains("--keys FILE"));
        QVERIFY(help.out.contains("Examples:"));
        const Ended noLink = run({QStringLiteral("--try"), QStringLiteral("signet://nonsense")}, true);
        QCOMPARE(noLink.code, 2);
        QVERIFY2(noLink.err.contains("--try wants a pairing link"), noLink.err.constData());
    }

    void withoutADisplayItSaysSoInOneSentence()
    {
        const Ended ended = run({}, false);
        QCOMPARE(ended.code, 1);
        QVERIFY(ended.err.contains("no display"));
        QCOMPARE(ended.err.count('\n'), 1);
    }

    void unknownOptionsAreRefused()
    {
        const Ended ended = run({QStringLiteral("--frobnicate")}, true);
        QCOMPARE(ended.code, 2);
        QVERIFY(ended.err.contains("frobnicate"));
        QCOMPARE(run({QStringLiteral("--at"), QStringLiteral("tomorrow")}, true).code, 2);
        QCOMPARE(run({QStringLiteral("a"), QStringLiteral("b")}, true).code, 2);
    }

    void writesPicturesWithoutADisplay()
    {
        const QTemporaryDir folder;
        const Ended ended = run({QStringLiteral("--screenshots"), folder.path(), QStringLiteral("--only"),
                                 QStringLiteral("several-dark")},
                                false);
        QVERIFY2(ended.code == 0, ended.err.constData());
        QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("*.png")}).size(), 4);
    }

    /// The demo invents the same from the same seed, so what is drawn now and what was kept can be compared.
    void thePicturesThatAreKeptShowThisVersion()
    {
        const QDir kept(QStringLiteral(SIGNET_SOURCE_DIR "/resources/screenshots"));
        const QTemporaryDir folder;
        const Ended ended =
            run({QStringLiteral("--workspace"), QStringLiteral("demo"), QStringLiteral("--screenshots"),
                 folder.path(), QStringLiteral("--only"), QStringLiteral("overview-well")},
                false);
        QVERIFY2(ended.code == 0, ended.err.constData());
        const QString name = QStringLiteral("overview-well-light@1x.png");
        const QImage now(folder.filePath(name));
        const QImage then(kept.filePath(name));
        QCOMPARE(then.size(), now.size());
        int same = 0;
        for (int y = 0; y < now.height(); ++y) {
            for (int x = 0; x < now.width(); ++x)
                same += now.pixel(x, y) == then.pixel(x, y) ? 1 : 0;
        }
        const double share = same / (1.0 * now.width() * now.height());
        // Letters are drawn a little differently from machine to machine.
        QVERIFY2(share > 0.96,
                 qPrintable(QStringLiteral("only %1 % of the pixels are the same; draw the kept "
                                           "pictures anew")
                                .arg(100 * share)));
        for (const QString& picture : kept.entryList({QStringLiteral("*.png")}))
            QCOMPARE(QImage(kept.filePath(picture)).text(QStringLiteral("Software")),
                     now.text(QStringLiteral("Software")));
    }
};

QTEST_GUILESS_MAIN(TestProgram)
#include "test_program.moc"
