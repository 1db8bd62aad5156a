// The list of what was found: sorting, filtering, stepping, and tens of thousands of rows.

#include "tests/ui/console_fixture.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QHeaderView>

using namespace signet;
using namespace signet::ui;
using session::VerdictKind;

namespace {

std::shared_ptr<const RowChunk> manyRows(int count)
{
    auto chunk = std::make_shared<RowChunk>();
    for (int i = 0; i < count; ++i) {
        ListRow row;
        row.verdict = static_cast<VerdictKind>(i % 4);
        row.kind = i % 2 == 0 ? QStringLiteral("session token") : QStringLiteral("JWT");
        row.summary = QStringLiteral("wiki %1").arg((i * 7919) % count, 6, 10, QLatin1Char('0'));
        row.lineNumber = static_cast<std::size_t>(i) + 1;
        row.bytes = static_cast<std::size_t>((i * 31) % 4096);
        row.searchText = (row.kind + QLatin1Char('\n') + row.summary).toLower();
        chunk->rows.push_back(row);
        chunk->inspections.push_back(std::make_shared<session::Inspection>());
    }
    return chunk;
}

} // namespace

class TestFoundList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void severalTokensAreListed()
    {
        Console console;
        console.paste(QString::fromStdString(sample(makeRequestSample).text));
        auto* card = console.window.findChild<FoundCard*>();
        QVERIFY(card->isVisible());
        QVERIFY(card->table()->model()->rowCount() >= 5);
        QVERIFY(card->accessibleName().contains(QStringLiteral("3 tokens")));
    }

    void oneTokenNeedsNoList()
    {
        Console console;
        QString text = QString::fromStdString(sample(makeSessionSample).text);
        text = text.mid(text.indexOf(QStringLiteral("eyJ"))).section(QLatin1Char(';'), 0, 0);
        console.paste(text);
        QVERIFY(!console.window.findChild<FoundCard*>()->isVisible());
    }

    void stepsWithTheKeyboard()
    {
        Console console;
        console.paste(QString::fromStdString(sample(makeRequestSample).text));
        auto* card = console.window.findChild<FoundCard*>();
        const int first = card->current();
        const int before = console.page->details()->position;
        QTest::keyClick(&console.window, Qt::Key_Down, Qt::AltModifier);
        QTRY_VERIFY(console.page->details()->position != before);
        QCOMPARE(card->current(), first + 1);
        QTest::keyClick(&console.window, Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(console.page->details()->position, before);
    }

    void sortsByClickingTheHeader()
    {
        Console console;
        console.paste(QString::fromStdString(sample(makeRequestSample).text));
        auto* table = console.window.findChild<FoundCard*>()->table();
        QHeaderView* header = table->horizontalHeader();
        const auto bytes = [table](int row) {
            return table->model()
                ->index(row, FoundModel::Size)
                .data()
                .toString()
                .remove(QLatin1Char(','))
                .toInt();
        };
        const int chosen = console.window.findChild<FoundCard*>()->current();
        table->setColumnHidden(FoundModel::Size, false);
        const QPoint at(header->sectionViewportPosition(FoundModel::Size) + 20, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, Qt::NoModifier, at);
        console.settle();
        for (int row = 1; row < table->model()->rowCount(); ++row)
            QVERIFY2(bytes(row - 1) <= bytes(row), qPrintable(QString::number(row)));
        QTest::mouseClick(header->viewport(), Qt::LeftButton, Qt::NoModifier, at);
        console.settle();
        for (int row = 1; row < table->model()->rowCount(); ++row)
            QVERIFY2(bytes(row - 1) >= bytes(row), qPrintable(QString::number(row)));
        QCOMPARE(console.window.findChild<FoundCard*>()->current(),
                 chosen); // the same row, wherever it is now
    }

    void filtersByWordsAndVerdict()
    {
        const QTemporaryDir folder;
        const Sample made = sample(makeRequestSample);
        Console console;
        console.page->loadKeys(writeKey(folder, made));
        console.paste(QString::fromStdString(made.text));
        QTest::keyClick(&console.window, Qt::Key_F, Qt::ControlModifier);
        auto* card = console.window.findChild<FoundCard*>();
        auto* field = card->findChild<QLineEdit*>();
        QCOMPARE(QApplication::focusWidget(), field);
        const int all = card->table()->model()->rowCount();
        QTest::keyClicks(field, QStringLiteral("theme"));
        QTRY_COMPARE(card->table()->model()->rowCount(), 1);
        field->clear();
        QTRY_COMPARE(card->table()->model()->rowCount(), all);
        auto* verdicts = card->findChild<QComboBox*>();
        verdicts->setFocus();
        QTest::keyClick(verdicts, Qt::Key_Down);
        QTRY_VERIFY(card->table()->model()->rowCount() < all);
        for (int row = 0; row < card->table()->model()->rowCount(); ++row)
            QCOMPARE(card->table()->model()->index(row, 0).data(FoundModel::VerdictRole).toInt(),
                     static_cast<int>(VerdictKind::Accepted));
    }

    void fiftyThousandRows()
    {
        FoundModel model;
        FoundCard card(model);
        card.show();
        model.replace(manyRows(50'000));
        QCOMPARE(model.rowCount(), 50'000);

        TimedApplication::self().forget();
        qint64 longest = 0;
        QElapsedTimer since;
        QTimer pulse;
        pulse.setInterval(1);
        connect(&pulse, &QTimer::timeout, this, [&] { longest = std::max(longest, since.restart()); });
        since.start();
        pulse.start();
        for (const int column : {FoundModel::What, FoundModel::Size, FoundModel::Verdict, FoundModel::Line}) {
            model.sort(column, Qt::DescendingOrder);
            QTRY_VERIFY(!model.isArranging());
        }
        QCOMPARE(model.sourceRow(0), 49'999); // by line, the last first
        model.sort(FoundModel::What, Qt::AscendingOrder);
        QTRY_VERIFY(!model.isArranging());
        for (int row = 1; row < model.rowCount(); ++row) {
            const ListRow& a = model.source(model.sourceRow(row - 1)).row();
            const ListRow& b = model.source(model.sourceRow(row)).row();
            if (a.kind > b.kind || (a.kind == b.kind && a.summary > b.summary))
                QFAIL(qPrintable(QStringLiteral("row %1 is out of order").arg(row)));
        }
        model.setFilter({QStringLiteral("WIKI 0012"), std::nullopt});
        QTRY_VERIFY(!model.isArranging());
        QCOMPARE(model.rowCount(), 100);
        model.setFilter({QString(), VerdictKind::Refused});
        QTRY_VERIFY(!model.isArranging());
        QCOMPARE(model.rowCount(), 12'500);
        pulse.stop();
        qInfo("sorting and filtering 50,000 rows: longest stall of the event loop %lld ms, most work for one "
              "event "
              "%.1f ms of processor time (%s)",
              longest, TimedApplication::self().longest(), qPrintable(TimedApplication::self().who()));
    }

    void rowsArriveWhileSorted()
    {
        FoundModel model;
        model.sort(FoundModel::Line, Qt::DescendingOrder);
        for (int i = 0; i < 20; ++i)
            model.append(manyRows(1'000));
        QTRY_VERIFY(!model.isArranging());
        QCOMPARE(model.rowCount(), 20'000);
        model.replace(manyRows(10));
        QTRY_VERIFY(!model.isArranging());
        QCOMPARE(model.rowCount(), 10);
        QCOMPARE(model.sourceRow(0), 9);
    }

    void listsNoMoreThanItCanHold()
    {
        FoundModel model;
        for (int i = 0; i < 3; ++i)
            model.append(manyRows(40'000));
        QCOMPARE(model.rowCount(), FoundModel::maximumRows);
    }
};

SIGNET_CONSOLE_TEST(TestFoundList)
#include "test_found_list.moc"
