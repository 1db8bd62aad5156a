// From paste to export, by clicks and keys as a person would.

#include "core/jose/jws.h"
#include "tests/ui/console_fixture.h"
#include "ui/inspect/keys_card.h"
#include "ui/inspect/part_highlighter.h"
#include "ui/inspect/passphrase_sheet.h"
#include "ui/shell/clipboard_guard.h"

#include <QMenu>
#include <QMimeData>
#include <QTextLayout>

using namespace signet;
using namespace signet::ui;

namespace {

/// The colour a character of the input is shown in.
QColor colorAt(const TokenEditor& editor, int position)
{
    const QTextBlock block = editor.document()->findBlock(position);
    for (const QTextLayout::FormatRange& range : block.layout()->formats()) {
        const int at = position - block.position();
        if (at >= range.start && at < range.start + range.length)
            return range.format.foreground().color();
    }
    return {};
}

} // namespace

class TestInspect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pasteThenKeyThenExport()
    {
        const QTemporaryDir folder;
        const Sample made = sample(makeSessionSample);
        Console console;
        QVERIFY(!console.page->details());

        console.paste(QString::fromStdString(made.text));
        QVERIFY(console.page->details());
        QCOMPARE(console.verdict(), notVerified);
        QVERIFY(console.page->details()->claims.empty()); // sealed: nothing is read without the key

        console.click(QStringLiteral("keys.add"));
        console.answerFileDialog(writeKey(folder, made));
        QTRY_COMPARE(console.verdict(), verified);
        QVERIFY(!console.page->details()->claims.empty());
        auto* claims = console.named<ClaimsTable>(QStringLiteral("claims"));
        QVERIFY(claims->isVisible());
        QVERIFY(claims->model()->rowCount() > 8);

        const QString report = folder.filePath(QStringLiteral("report.json"));
        QTest::keyClick(&console.window, Qt::Key_S, Qt::ControlModifier);
        console.answerFileDialog(report);
        QTRY_VERIFY(QFile::exists(report));
        const QByteArray json = readFile(report);
        QVERIFY(json.contains("\"inspections\""));
        QVERIFY(json.contains("accepted"));
        QCOMPARE(QFile::permissions(report) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

        console.click(QStringLiteral("keys.remove"));
        QTRY_COMPARE(console.verdict(), notVerified);
    }

    void exportsMarkdownAndPdf()
    {
        const QTemporaryDir folder;
        Console console;
        console.paste(QString::fromStdString(sample(makeRequestSample).text));
        const QString markdown = folder.filePath(QStringLiteral("report.md"));
        QTest::keyClick(&console.window, Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        console.answerFileDialog(markdown);
        QTRY_VERIFY(QFile::exists(markdown));
        QVERIFY(readFile(markdown).contains('#'));
        const QString pdf = folder.filePath(QStringLiteral("report.pdf"));
        QTest::keyClick(&console.window, Qt::Key_P, Qt::ControlModifier);
        console.answerFileDialog(pdf);
        QTRY_VERIFY(QFile::exists(pdf));
        QVERIFY(readFile(pdf).startsWith("%PDF"));
    }

    void exportThatCannotBeWrittenSaysSo()
    {
        ReportJob job;
        job.path = QStringLiteral("/nonexistent/folder/report.json");
        const std::optional<Error> error = writeReport(job);
        QVERIFY(error);
        QVERIFY(error->code == ErrorCode::Io);
        QVERIFY(error->message.find("report.json") != std::string::npos);
        QVERIFY(!error->hint.empty());
    }

    void tamperedTokenIsRefused()
    {
        const QTemporaryDir folder;
        const Sample made = sample(makeTamperedSample);
        Console console;
        console.page->loadKeys(
            writeFile(folder, QStringLiteral("sign.jwk"), made.keys.back().key.privateJson().view()));
        console.paste(QString::fromStdString(made.text));
        QTRY_COMPARE(console.verdict(), refused);
    }

    void expectationsChangeTheVerdict()
    {
        const QTemporaryDir folder;
        const Sample made = sample(makeSessionSample);
        Console console;
        console.page->loadKeys(writeKey(folder, made));
        console.paste(QString::fromStdString(made.text));
        QTRY_COMPARE(console.verdict(), verified);

        console.page->setExpectations({{}, "dewiki", std::nullopt});
        QTRY_COMPARE(console.verdict(), refused);
        console.page->setExpectations({{}, "enwiki", std::nullopt});
        QTRY_COMPARE(console.verdict(), verified);
        console.page->setExpectations({{}, {}, parseTimestamp("2026-12-24")});
        QTRY_COMPARE(console.verdict(), refused);
    }

    void wrongTimeIsToldBesideItsField()
    {
        Console console;
        console.page->setExpectations({{}, {}, console.clock.now()});
        QLineEdit* field = nullptr;
        for (QLineEdit* candidate : console.page->findChildren<QLineEdit*>()) {
            if (candidate->accessibleName() == QStringLiteral("As of"))
                field = candidate;
        }
        QVERIFY(field && field->isVisible());
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("tomorrow"));
        QVERIFY(field->property("invalid").toBool());
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("2026-11-25"));
        QVERIFY(!field->property("invalid").toBool());
    }

    void expiresBeforeOurEyes()
    {
        const QTemporaryDir folder;
        const Sample made = sample(makeSessionSample);
        Console console;
        console.page->loadKeys(writeKey(folder, made));
        console.paste(QString::fromStdString(made.text));
        QTRY_COMPARE(console.verdict(), verified);
        console.clock.advance(Seconds{3 * 3600});
        QTRY_COMPARE(console.verdict(), refused);
    }

    void typingColoursTheParts()
    {
        const Sample made = sample(makeSessionSample);
        QString token = QString::fromStdString(made.text);
        token = token.mid(token.indexOf(QStringLiteral("eyJ")));
        token = token.left(token.indexOf(QLatin1Char(';')));
        Console console;
        console.editor->setFocus();
        QTest::keyClicks(console.editor, token);
        console.settle();
        QCOMPARE(console.editor->toPlainText(), token);
        const int header = 2;
        const int iv = static_cast<int>(token.indexOf(QStringLiteral(".."))) + 3;
        const int tag = static_cast<int>(token.size()) - 2;
        QCOMPARE(colorAt(*console.editor, header), colorOf(session::PartRole::Header));
        QCOMPARE(colorAt(*console.editor, iv), colorOf(session::PartRole::InitializationVector));
        QCOMPARE(colorAt(*console.editor, tag), colorOf(session::PartRole::Tag));

        // Colours move along with what is typed before them, without waiting for the next inspection.
        QTextCursor cursor(console.editor->document());
        cursor.setPosition(0);
        console.editor->setTextCursor(cursor);
        const int before = console.editor->parts().front().position;
        QTest::keyClicks(console.editor, QStringLiteral("abc "));
        QCOMPARE(console.editor->parts().front().position, before + 4);
        console.settle();
        QCOMPARE(colorAt(*console.editor, tag + 4), colorOf(session::PartRole::Tag));
    }

    void positionsSurviveOtherAlphabets()
    {
        const Sample made = sample(makeSessionSample);
        Console console;
        const QString text =
            QString::fromUtf8("Grüße \xF0\x9F\x8D\xAA aus Köln\n") + QString::fromStdString(made.text);
        console.paste(text);
        QVERIFY(console.page->details());
        QCOMPARE(text.mid(console.page->details()->position, 3), QStringLiteral("eyJ"));
    }

    void passphraseWrongThenRight()
    {
        const QTemporaryDir folder;
        const Result<jose::Jwk> key = jose::Jwk::generate(jose::Algorithm::ES256, "enc-1");
        QVERIFY(key);
        const std::string payload =
            R"({"iss":"https://auth.example.org","aud":"enwiki","sub":"mw:local:enwiki:1",)"
            R"("iat":1795529000,"exp":1795529900})";
        const Result<std::string> token =
            jose::signCompact(asBytes(payload), *key, {.algorithm = {}, .headerJson = R"({"typ":"JWT"})"});
        QVERIFY(token);
        const Result<SecretBytes> pem = key->privatePem("correct horse");
        QVERIFY(pem);
        Console console;
        console.paste(QString::fromStdString(*token));
        QCOMPARE(console.verdict(), notVerified);

        console.page->loadKeys(writeFile(folder, QStringLiteral("encrypted.pem"), pem->view()));
        QTRY_VERIFY(console.window.findChild<PassphraseSheet*>());
        auto* sheet = console.window.findChild<PassphraseSheet*>();
        auto* field = sheet->findChild<QLineEdit*>();
        QCOMPARE(QApplication::focusWidget(), field);
        QTest::keyClicks(field, QStringLiteral("wrong"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(field->text().isEmpty()); // erased as soon as it was given
        QTRY_VERIFY(field->isEnabled());
        QVERIFY(sheet->isVisible());
        QCOMPARE(console.verdict(), notVerified);

        QTest::keyClicks(field, QStringLiteral("correct horse"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(console.verdict(), verified);
        QTRY_VERIFY(!console.window.findChild<PassphraseSheet*>());
    }

    void keyFileThatIsNoneIsToldBesideTheKeys()
    {
        const QTemporaryDir folder;
        Console console;
        console.page->loadKeys(writeFile(folder, QStringLiteral("noise.pem"), "this is no key"));
        auto* card = console.window.findChild<KeysCard*>();
        const auto error = [card]() -> QString {
            for (const QLabel* label : card->findChildren<QLabel*>()) {
                if (label->property("role") == QStringLiteral("error") && label->isVisible())
                    return label->text();
            }
            return {};
        };
        QTRY_VERIFY(error().contains(QStringLiteral("noise.pem")));
    }

    void dropOfAFile()
    {
        const QTemporaryDir folder;
        const Sample made = sample(makeRequestSample);
        Console console;
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(writeFile(folder, QStringLiteral("request.txt"), made.text))});
        QDragEnterEvent enter({20, 20}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(console.editor->viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QVERIFY(console.editor->property("drag").toBool());
        QDropEvent drop({20, 20}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(console.editor->viewport(), &drop);
        QVERIFY(!console.editor->property("drag").toBool());
        QTRY_VERIFY(console.page->details());
        QVERIFY(console.editor->toPlainText().startsWith(QStringLiteral("GET /wiki")));
    }

    void fileThatIsNotThereIsToldBesideTheInput()
    {
        Console console;
        console.page->openFile(QStringLiteral("/nonexistent/access.log"));
        const auto told = [&console] {
            for (const QLabel* label : console.page->findChildren<QLabel*>()) {
                if (label->isVisible() && label->text().contains(QStringLiteral("access.log")))
                    return label->property("role") == QStringLiteral("error");
            }
            return false;
        };
        QTRY_VERIFY(told());
        console.paste(QString::fromStdString(sample(makeSessionSample).text));
        QVERIFY(console.page->details()); // and the input works again
    }

    void clearAndUndo()
    {
        Console console;
        const QString text = QString::fromStdString(sample(makeSessionSample).text);
        console.paste(text);
        QTest::keyClick(&console.window, Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
        console.settle();
        QVERIFY(console.editor->toPlainText().isEmpty());
        QVERIFY(!console.page->details());
        QTest::keySequence(console.editor, QKeySequence::Undo);
        console.settle();
        QCOMPARE(console.editor->toPlainText(), text);
        QVERIFY(console.page->details());
    }

    void sampleVerifies()
    {
        Console console;
        console.click(QStringLiteral("inspect.sample"));
        QTRY_VERIFY(console.page->details());
        QTRY_COMPARE(console.verdict(), verified);
    }

    void copiesLeaveTheClipboard()
    {
        Console console;
        console.window.clipboardGuard().setLifetime(std::chrono::milliseconds(300));
        console.paste(QString::fromStdString(sample(makeSessionSample).text));
        QClipboard* clipboard = QGuiApplication::clipboard();
        console.window.commands().find(QStringLiteral("copy.curl"))->start();
        QVERIFY(clipboard->text().contains(QStringLiteral("curl")));
        QVERIFY(clipboard->text().contains(QStringLiteral("eyJ")));
        QTRY_VERIFY(clipboard->text().isEmpty());

        // What somebody else copied meanwhile is not ours to clear.
        console.window.commands().find(QStringLiteral("copy.token"))->start();
        clipboard->setText(QStringLiteral("shopping list"));
        QTRY_VERIFY(!console.window.clipboardGuard().holdsSecret());
        QCOMPARE(clipboard->text(), QStringLiteral("shopping list"));
    }
};

SIGNET_CONSOLE_TEST(TestInspect)
#include "test_inspect.moc"
