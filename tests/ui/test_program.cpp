// The program itself: its options, and what it says where there is no display.

#include <QDir>
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
};

QTEST_GUILESS_MAIN(TestProgram)
#include "test_program.moc"
