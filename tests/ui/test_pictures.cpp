// Every state of every page in both themes and two sizes: nothing is cut off, and the pictures are not blank.

#include "tests/ui/console_fixture.h"
#include "tests/ui/page_walk.h"
#include "ui/shell/picture_book.h"

#include <QImage>
#include <QSet>

using namespace signet;
using namespace signet::ui;

namespace {

int coloursIn(const QImage& image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 7) {
        for (int x = 0; x < image.width(); x += 7)
            colours.insert(image.pixel(x, y));
    }
    return static_cast<int>(colours.size());
}

} // namespace

class TestPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsCutOff_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("wide") << QSize(1440, 900);
        QTest::newRow("narrow") << QSize(1024, 640);
    }

    void nothingIsCutOff()
    {
        QFETCH(QSize, size);
        Console console;
        console.window.resize(size);
        for (const Scene& scene : console.page->scenes()) {
            bool reached = false;
            scene.prepare([&reached] { reached = true; });
            QTRY_VERIFY_WITH_TIMEOUT(reached, 20'000);
            QTest::qWait(80); // layouts follow
            const QStringList found = cutOff(console.window);
            QVERIFY2(found.isEmpty(),
                     qPrintable(scene.name + QStringLiteral(": ") + found.join(QStringLiteral(" | "))));
        }
    }

    void bookIsWritten()
    {
        const QTemporaryDir folder;
        Console console;
        PictureBook book(console.window, folder.path());
        book.setOnly(QStringLiteral("several"));
        QSignalSpy finished(&book, &PictureBook::finished);
        book.start();
        QVERIFY(finished.wait(60'000));
        QCOMPARE(finished.front().at(1).toString(), QString());
        QCOMPARE(finished.front().at(0).toInt(), 8);
        QDirIterator pictures(folder.path(), {QStringLiteral("*.png")});
        int count = 0;
        while (pictures.hasNext()) {
            const QImage image(pictures.next());
            const int scale = pictures.fileName().contains(QStringLiteral("@2x")) ? 2 : 1;
            const bool narrow = pictures.fileName().contains(QStringLiteral("narrow"));
            QCOMPARE(image.size(), (narrow ? QSize(1024, 640) : QSize(1440, 900)) * scale);
            QVERIFY2(coloursIn(image) > 20, qPrintable(pictures.fileName()));
            ++count;
        }
        QCOMPARE(count, 8);
        Theme::current().choose(ThemeChoice::Light);
    }

    void folderThatCannotBeMadeIsTold()
    {
        Console console;
        PictureBook book(console.window, QStringLiteral("/proc/no/such/folder"));
        QSignalSpy finished(&book, &PictureBook::finished);
        book.start();
        QCOMPARE(finished.size(), 1);
        QVERIFY(finished.front().at(1).toString().contains(QStringLiteral("/proc/no")));
    }
};

SIGNET_CONSOLE_TEST(TestPictures)
#include "test_pictures.moc"
