// Keys leave the ring and come into it: public ones, and complete bundles under a passphrase or for a
// recipient, each looked at before anything happens. Against real authorities.

#include "core/jose/jwk_set.h"
#include "tests/ui/pages_fixture.h"
#include "ui/keys/import_sheet.h"
#include "ui/keys/keys_page.h"
#include "ui/keys/passphrase_meter.h"

#include <QPlainTextEdit>

using namespace signet;
using namespace signet::ui;

namespace {

struct Ring : PageConsole<KeysPage>
{
    explicit Ring(TestAuthority& itsAuthority) : PageConsole(itsAuthority) { waitForRing(1); }

    void waitForRing(std::size_t keys)
    {
        QTRY_VERIFY_WITH_TIMEOUT(page->picture() && page->picture()->keys.size() >= keys, 20'000);
        settle();
    }
};

} // namespace

class TestKeyBundles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publicKeysAreSaved()
    {
        const QTemporaryDir folder;
        TestAuthority authority;
        Ring ring(authority);
        ring.window.commands().find(QStringLiteral("keys.export.jwks"))->start();
        QTRY_VERIFY(ring.sheet<ExportSheet>());
        const QString path = folder.filePath(QStringLiteral("keys.jwks"));
        ring.act(ring.sheet<ExportSheet>());
        QTRY_VERIFY(ring.window.findChild<QFileDialog*>());
        auto* dialog = ring.window.findChild<QFileDialog*>();
        dialog->setDirectory(folder.path());
        dialog->selectFile(QStringLiteral("keys.jwks"));
        QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save),
                          Qt::LeftButton);
        QTRY_VERIFY(!ring.sheet<ExportSheet>());
        const auto set = jose::JwkSet::parse(readFile(path).toStdString());
        QVERIFY(set);
        QCOMPARE(set->keys().size(), std::size_t{1});
        QVERIFY(!readFile(path).contains("\"d\""));
    }

    void aCompleteBundleIsForItsOwnerAloneAndComesBack()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("ring.bundle"));
        TestAuthority authority;
        Ring ring(authority);
        ring.window.commands().find(QStringLiteral("keys.export.passphrase"))->start();
        QTRY_VERIFY(ring.sheet<ExportSheet>());
        ExportSheet* sheet = ring.sheet<ExportSheet>();
        auto* save = sheet->findChild<QPushButton*>(QStringLiteral("sheet.act"));
        auto* passphrase = sheet->findChild<QLineEdit*>(QStringLiteral("export.passphrase"));
        auto* again = sheet->findChild<QLineEdit*>(QStringLiteral("export.again"));
        QCOMPARE(passphrase->echoMode(), QLineEdit::Password);
        QTest::keyClicks(passphrase, QStringLiteral("short"));
        QTest::keyClicks(again, QStringLiteral("short"));
        QVERIFY(!save->isEnabled());
        QVERIFY(Ring::saidBy(sheet).contains(QStringLiteral("too short")));
        passphrase->clear();
        again->clear();
        QTest::keyClicks(passphrase, QStringLiteral("correct horse battery staple"));
        QTest::keyClicks(again, QStringLiteral("correct horse battery stable"));
        QVERIFY(!save->isEnabled()); // a slip
        again->clear();
        QTest::keyClicks(again, QStringLiteral("correct horse battery staple"));
        QVERIFY(save->isEnabled());
        sheet->saveTo(path);
        QTRY_VERIFY_WITH_TIMEOUT(!ring.sheet<ExportSheet>(), 60'000);
        QCOMPARE(QFileInfo(path).permissions() &
                     (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
        QVERIFY(!readFile(path).contains("staple"));

        // Into another authority.
        TestAuthority other;
        Ring there(other);
        there.click("keys.import");
        QTRY_VERIFY(there.sheet<ImportSheet>());
        ImportSheet* import = there.sheet<ImportSheet>();
        import->openFile(path);
        auto* field = import->findChild<QLineEdit*>(QStringLiteral("import.passphrase"));
        QTRY_VERIFY(field->isVisible());
        QTest::keyClicks(field, QStringLiteral("wrong passphrase"));
        there.act(import);
        QTRY_VERIFY_WITH_TIMEOUT(Ring::saidBy(import).contains(QStringLiteral("does not open")), 60'000);
        QTRY_VERIFY(field->isEnabled());
        field->clear();
        QTest::keyClicks(field, QStringLiteral("correct horse battery staple"));
        there.act(import);
        auto* table = import->findChild<RowTable*>();
        QTRY_VERIFY_WITH_TIMEOUT(table->isVisible(), 60'000);
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->model()->index(0, 3).data().toString(), QStringLiteral("new"));
        QCOMPARE(must(other.authority->ring()).keys.size(), std::size_t{2}); // a preview
        there.act(import);
        QTRY_VERIFY(!there.sheet<ImportSheet>());
        there.waitForRing(4);

        // Once more: nothing is new.
        there.click("keys.import");
        import = there.sheet<ImportSheet>();
        import->openFile(path);
        field = import->findChild<QLineEdit*>(QStringLiteral("import.passphrase"));
        QTRY_VERIFY(field->isVisible());
        QTest::keyClicks(field, QStringLiteral("correct horse battery staple"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(Ring::saidBy(import).contains(QStringLiteral("nothing that is not here")),
                                 60'000);
        QVERIFY(!import->findChild<QPushButton*>(QStringLiteral("sheet.act"))->isEnabled());
    }

    void aBundleForARecipient()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("ring.bundle"));
        const auto recipient = must(jose::Jwk::generate(jose::Algorithm::EcdhEsA256KW));
        const auto half = must(recipient.publicKey());
        TestAuthority authority;
        Ring ring(authority);
        ring.window.commands().find(QStringLiteral("keys.export.recipient"))->start();
        QTRY_VERIFY(ring.sheet<ExportSheet>());
        ExportSheet* sheet = ring.sheet<ExportSheet>();
        auto* field = sheet->findChild<QPlainTextEdit*>(QStringLiteral("export.recipient"));
        field->setPlainText(QStringLiteral("no key"));
        QVERIFY(!sheet->findChild<QPushButton*>(QStringLiteral("sheet.act"))->isEnabled());
        field->setPlainText(QString::fromStdString(half.publicJson().dump()));
        QVERIFY(Ring::saidBy(sheet).contains(QString::fromStdString(half.thumbprint())));
        sheet->saveTo(path);
        QTRY_VERIFY_WITH_TIMEOUT(!ring.sheet<ExportSheet>(), 20'000);

        const QString key =
            writeFile(folder, QStringLiteral("recipient.jwk"), recipient.privateJson().view());
        TestAuthority other;
        Ring there(other);
        there.page->openFile(path);
        QTRY_VERIFY(there.sheet<ImportSheet>());
        ImportSheet* import = there.sheet<ImportSheet>();
        QTRY_VERIFY(Ring::saidBy(import).contains(QStringLiteral("made for a recipient")));
        import->openPrivateKey(key);
        QTRY_VERIFY_WITH_TIMEOUT(import->findChild<RowTable*>()->isVisible(), 20'000);
        there.act(import);
        QTRY_VERIFY(!there.sheet<ImportSheet>());
        there.waitForRing(4);
    }

    void aFileThatIsNoBundleIsTold()
    {
        const QTemporaryDir folder;
        TestAuthority authority;
        Ring ring(authority);
        ring.page->openFile(writeFile(folder, QStringLiteral("notes.txt"), "buy milk"));
        QTRY_VERIFY(ring.sheet<ImportSheet>());
        QTRY_VERIFY(
            Ring::saidBy(ring.sheet<ImportSheet>()).contains(QStringLiteral("notes.txt is no key bundle")));
    }

    void passphrasesAreMeasured()
    {
        QVERIFY(strengthOf("password1234") < 20);
        QVERIFY(strengthOf("correct horse battery staple") > 50);
        const QString made = makePassphrase();
        QCOMPARE(made.size(), 29);
        QVERIFY(made != makePassphrase());
        QVERIFY(strengthOf(made.toUtf8().constData()) > 100);
    }
};

SIGNET_CONSOLE_TEST(TestKeyBundles)
#include "test_key_bundles.moc"
