// Where secrets are kept when there is no keychain: the encrypted file, and what is said of a keychain that
// is not there.

#include "tests/ui/opener_support.h"

using namespace signet;
using namespace signet::ui;

namespace {

constexpr ScryptCost cheap{10, 8, 1};

template <typename T>
Result<T> waitFor(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000) || future.resultCount() == 0)
        return fail(ErrorCode::Unreachable, "The test waited 30 seconds.");
    return future.takeResult();
}

SecretBytes secret(const char* text)
{
    return SecretBytes(std::string_view(text));
}

} // namespace

class TestSecretStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fileKeepsSecretsUnderItsPassphrase()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("deep/secrets.vault"));
        {
            VaultStore store(path, cheap);
            QCOMPARE(nameOf(waitFor(store.read(QStringLiteral("a"))).error().code),
                     nameOf(ErrorCode::PassphraseNeeded));
            QVERIFY(waitFor(store.open(secret("right"))));
            QVERIFY(waitFor(store.write(QStringLiteral("a"), secret("alpha secret"))));
            QVERIFY(waitFor(store.write(QStringLiteral("b"), secret("beta secret"))));
            store.close();
            QVERIFY(!store.isOpen());
        }
        VaultStore store(path, cheap);
        QCOMPARE(nameOf(waitFor(store.open(secret("wrong"))).error().code),
                 nameOf(ErrorCode::WrongPassphrase));
        QVERIFY(!store.isOpen());
        QVERIFY(waitFor(store.open(secret("right"))));
        QCOMPARE(waitFor(store.read(QStringLiteral("a")))->view(), std::string_view("alpha secret"));
        QVERIFY(waitFor(store.remove(QStringLiteral("a"))));
        QCOMPARE(nameOf(waitFor(store.read(QStringLiteral("a"))).error().code), nameOf(ErrorCode::NotFound));
        QCOMPARE(waitFor(store.read(QStringLiteral("b")))->view(), std::string_view("beta secret"));
        const QFileInfo file(path);
        QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup)));
        QVERIFY(!readFile(path).contains("secret\""));
        QVERIFY(!readFile(path).contains("beta"));
    }

    void secretsCannotStandInForEachOther()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("secrets.vault"));
        auto vault = VaultFile::create(path, secret("right"), cheap);
        QVERIFY(vault);
        QVERIFY(vault->write(QStringLiteral("a"), secret("alpha")));
        QVERIFY(vault->write(QStringLiteral("b"), secret("beta")));
        auto content = nlohmann::json::parse(readFile(path).toStdString());
        std::swap(content["secrets"]["a"], content["secrets"]["b"]);
        writeFile(folder, QStringLiteral("secrets.vault"), content.dump());
        QCOMPARE(nameOf(vault->read(QStringLiteral("a")).error().code), nameOf(ErrorCode::Damaged));
    }

    void damagedFilesAreToldAndLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("secrets!");
        QTest::newRow("another form") << QByteArray(R"({"form":"x","scrypt":{},"secrets":{}})");
        QTest::newRow("cost of years")
            << QByteArray(R"({"form":"signet secrets, version 1","scrypt":{"log2_n":40,"r":8,"p":1,)"
                          R"("salt":"AAAAAAAAAAAAAAAAAAAAAA"},"proof":"x","secrets":{}})");
        QTest::newRow("negative cost")
            << QByteArray(R"({"form":"signet secrets, version 1","scrypt":{"log2_n":-4,"r":8,"p":1,)"
                          R"("salt":"AAAAAAAAAAAAAAAAAAAAAA"},"proof":"x","secrets":{}})");
    }
    void damagedFilesAreToldAndLeftAlone()
    {
        QFETCH(QByteArray, content);
        const QTemporaryDir folder;
        const QString path = writeFile(folder, QStringLiteral("secrets.vault"), content.toStdString());
        VaultStore store(path, cheap);
        QCOMPARE(nameOf(waitFor(store.open(secret("right"))).error().code), nameOf(ErrorCode::Damaged));
        QCOMPARE(readFile(path), content);
    }

    void emptyPassphraseMakesNoFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("secrets.vault"));
        QCOMPARE(nameOf(VaultFile::create(path, {}, cheap).error().code), nameOf(ErrorCode::InvalidInput));
        QVERIFY(!QFileInfo::exists(path));
    }

    void usualCostIsWhatTheHeaderSays()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("secrets.vault"));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(VaultFile::create(path, secret("right")));
        qInfo("scrypt with N = 2^17, r = 8 took %lld ms", static_cast<long long>(timer.elapsed()));
        const auto content = nlohmann::json::parse(readFile(path).toStdString());
        QCOMPARE(content["scrypt"]["log2_n"].get<int>(), 17);
    }

    void absentKeychainIsToldAtOnce()
    {
        KeychainStore store;
        const auto read = waitFor(store.read(QStringLiteral("a")));
        QVERIFY(!read);
        QCOMPARE(nameOf(read.error().code), nameOf(ErrorCode::Unsupported));
        QVERIFY(QString::fromStdString(read.error().hint).contains(QStringLiteral("encrypted file")));
        const auto written = waitFor(store.write(QStringLiteral("a"), secret("alpha")));
        QCOMPARE(nameOf(written.error().code), nameOf(ErrorCode::Unsupported));
    }

    /// What a person sees: the keychain is missing, the file is offered, and the workspace is made.
    void fileIsOfferedWhereThereIsNoKeychain()
    {
        QSettings().clear();
        const QTemporaryDir folder;
        Desk desk(placesIn(folder));
        desk.click("button.workspace.local");
        desk.click("sheet.begin");
        QTRY_VERIFY(desk.text("opener.error").contains(QStringLiteral("no keychain")));
        QVERIFY(!QFileInfo::exists(folder.filePath(QStringLiteral("data/secrets.vault"))));
        desk.click("opener.useFile");
        QTRY_VERIFY(desk.named<QLineEdit>("opener.repeat"));
        desk.type("opener.passphrase", QStringLiteral("short"));
        QVERIFY(!desk.named<QPushButton>("opener.give")->isEnabled());
        desk.type("opener.passphrase", QStringLiteral("long enough"));
        desk.type("opener.repeat", QStringLiteral("another one"));
        QVERIFY(!desk.named<QPushButton>("opener.give")->isEnabled());
        desk.choosePassphrase(QStringLiteral("long enough"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.isConnected(), 30'000);
        QVERIFY(desk.window.opener().known().all().front().secretPlace == SecretPlace::File);
    }
};

SIGNET_CONSOLE_TEST(TestSecretStore)
#include "test_secret_store.moc"
