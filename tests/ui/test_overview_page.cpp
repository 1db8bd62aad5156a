// The overview: what it says about a real authority, where it leads, and what it says when things are not
// well.

#include "tests/ui/authority_console.h"
#include "ui/overview/concern_view.h"
#include "ui/overview/overview_page.h"
#include "ui/widgets/figure_card.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/row_table.h"
#include "ui/widgets/text.h"

using namespace signet;
using namespace signet::ui;
using signet::tests::AuthorityFixture;
using signet::tests::must;

namespace {

/// A page to be led to.
class Destination final : public Page
{
public:
    Destination(const QString& id, const QString& title)
        : m_id(id), m_title(title), m_field(new QLineEdit(this))
    {}
    [[nodiscard]] QString id() const override { return m_id; }
    [[nodiscard]] QString title() const override { return m_title; }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("info"); }
    [[nodiscard]] QWidget* firstFocus() override { return m_field; }
    void arrive(const QVariantMap& where) override
    {
        ++arrivals;
        place = where;
    }

    int arrivals = 0;
    QVariantMap place;

private:
    QString m_id;
    QString m_title;
    QLineEdit* m_field;
};

struct Overview : AuthorityConsole
{
    Overview()
    {
        page = add<OverviewPage>();
        for (auto [id, title] :
             {std::pair{"statistics", "Statistics"}, std::pair{"keys", "Keys"},
              std::pair{"revocations", "Revocations"}, std::pair{"settings", "Settings"}}) {
            places[id] = new Destination(QString::fromLatin1(id), QString::fromLatin1(title));
            window.addPage(places[id]);
        }
    }

    void start()
    {
        open();
        QTRY_VERIFY(verdict().size() > 0);
    }

    [[nodiscard]] QString verdict() const
    {
        auto* label = named<QLabel>("overview.verdict");
        return label->isVisible() ? label->accessibleName() : QString();
    }
    [[nodiscard]] QStringList concerns() const
    {
        QStringList sentences;
        for (const ConcernView* view : window.findChildren<ConcernView*>()) {
            if (view->isVisible())
                sentences << view->concern().sentence;
        }
        return sentences;
    }

    OverviewPage* page = nullptr;
    std::map<std::string, Destination*> places;
};

QString textOf(const RowTable* table, int row, int column)
{
    return table->model()->index(row, column).data().toString();
}

} // namespace

class TestOverviewPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowItIs()
    {
        Overview console;
        for (int i = 0; i < 40; ++i)
            console.one.seal("user-" + std::to_string(i));
        console.one.pass(Seconds{120});
        console.start();
        QCOMPARE(console.verdict(), QStringLiteral("All is well"));
        // A sketch of 16,384 registers: that two of 40 sessions share one, and count as one, happens once in
        // 20 times, and twice once in a thousand. What is shown is what it says.
        const auto seen = must(console.one.authority->status()).activeSessions.value;
        QVERIFY2(std::abs(seen - 40) < 2.5, qPrintable(QString::number(seen)));
        QCOMPARE(console.named<FigureCard>("overview.sessions")->figureText(), wholeFigure(seen));
        QCOMPARE(console.named<FigureCard>("overview.issued")->figureText(), QStringLiteral("40"));
        QVERIFY(console.named<FigureCard>("overview.issued")->words().contains(QStringLiteral("40 begun")));
        QCOMPARE(console.named<FigureCard>("overview.refused")->figureText(), QStringLiteral("0"));
        const QString kid = QString::fromStdString(must(console.one.authority->ring()).keys.front().key.kid);
        QCOMPARE(console.named<FigureCard>("overview.key")->figureText(), kid);
        auto* nodes = console.named<RowTable>("overview.nodes");
        QCOMPARE(nodes->model()->rowCount(), 1);
        QCOMPARE(textOf(nodes, 0, 0), QStringLiteral("one"));
        QCOMPARE(textOf(nodes, 0, 1), QStringLiteral("fresh"));
    }

    void followsWhatHappens()
    {
        Overview console;
        console.start();
        QCOMPARE(console.named<FigureCard>("overview.issued")->figureText(), QStringLiteral("0"));
        const auto sealed = console.one.seal("ada");
        std::string tampered = sealed.session.token;
        tampered.back() = tampered.back() == 'A' ? 'B' : 'A';
        QVERIFY(!console.one.refusalOf(tampered).empty());
        auto entry = AuthorityFixture::revocation(revocation::Kind::User, "ada", "enwiki");
        entry.reason = "lost laptop";
        must(console.one.authority->revoke(AuthorityFixture::intent(), {entry}));
        console.one.pass(Seconds{60});
        QTRY_COMPARE(console.named<FigureCard>("overview.issued")->figureText(), QStringLiteral("1"));
        QCOMPARE(console.named<FigureCard>("overview.refused")->figureText(), QStringLiteral("1"));
        auto* table = console.named<RowTable>("overview.revocations");
        QTRY_VERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(textOf(table, 0, 1), QStringLiteral("user"));
        QCOMPARE(textOf(table, 0, 2), QStringLiteral("ada, enwiki"));
        QCOMPARE(textOf(table, 0, 3), QStringLiteral("lost laptop"));
        QTRY_COMPARE(textOf(table, 0, 4), QStringLiteral("1 of 1 nodes"));
    }

    void everythingLeadsToItsPage()
    {
        Overview console;
        must(console.one.authority->revoke(
            AuthorityFixture::intent(),
            {AuthorityFixture::revocation(revocation::Kind::Site, {}, "enwiki")}));
        console.start();
        const auto back = [&console] { console.window.showPage(0); };
        QTest::mouseClick(console.named<FigureCard>("overview.sessions")->arrow(), Qt::LeftButton);
        QCOMPARE(console.places["statistics"]->place, (QVariantMap{{"chart", "active"}}));
        back();
        QTest::mouseClick(console.named<FigureCard>("overview.refused"), Qt::LeftButton, {}, {40, 60});
        QCOMPARE(console.places["statistics"]->place, (QVariantMap{{"chart", "refused"}}));
        back();
        auto* arrow = console.named<FigureCard>("overview.key")->arrow();
        arrow->setFocus();
        QTest::keyClick(arrow, Qt::Key_Space);
        QCOMPARE(console.places["keys"]->arrivals, 1);
        back();
        auto* table = console.named<RowTable>("overview.revocations");
        table->setFocus();
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(console.places["revocations"]->place, (QVariantMap{{"seq", 1ULL}}));
        back();
        ConcernView* concern = nullptr;
        for (ConcernView* view : console.window.findChildren<ConcernView*>()) {
            if (view->concern().page == QStringLiteral("keys"))
                concern = view;
        }
        QVERIFY(concern); // there is no schedule for rotations yet
        concern->setFocus();
        QTest::keyClick(concern, Qt::Key_Return);
        QCOMPARE(console.places["keys"]->arrivals, 2);
    }

    void aSilentNodeNeedsAttention()
    {
        Overview console;
        const auto other = console.one.open("two");
        other->tick();
        console.one.pass(Seconds{1});
        console.one.clock.advance(Seconds{90});
        console.one.authority->tick();
        console.start();
        QVERIFY(console.verdict().startsWith(QStringLiteral("1 thing")));
        QVERIFY(console.concerns().front().contains(QStringLiteral("The node two was last heard")));
        auto* nodes = console.named<RowTable>("overview.nodes");
        QCOMPARE(nodes->model()->rowCount(), 2);
        QCOMPARE(textOf(nodes, 1, 1), QStringLiteral("silent"));
    }

    void moreRefusalsThanUsualAreNoticed()
    {
        Overview console;
        statistics::Batch batch;
        const auto now = statistics::minuteOf(console.one.clock.now());
        const auto bad = statistics::counterOf(Refusal::BadSignature);
        for (int day = 1; day <= 7; ++day) {
            for (int minute = 1; minute <= 3; ++minute)
                batch.counters.push_back({"enwiki", "", now - day * 24 * 60 - minute * 10, bad, 1});
        }
        batch.counters.push_back({"enwiki", "", now - 5, bad, 400});
        must(console.one.record->putStatistics("two", batch, {}));
        console.start();
        QCOMPARE(console.named<FigureCard>("overview.refused")->figureText(), QStringLiteral("400"));
        QVERIFY(
            console.named<FigureCard>("overview.refused")->words().contains(QStringLiteral("bad_signature")));
        QVERIFY(console.concerns()
                    .join(QLatin1Char('\n'))
                    .contains(QStringLiteral("More is refused than is usual")));
        QVERIFY(console.verdict().startsWith(QStringLiteral("1 thing")));
    }

    void lostConnectionKeepsTheLastFigures()
    {
        Overview console;
        console.one.seal("ada");
        console.one.pass(Seconds{60});
        console.start();
        console.workspace->setState(ConnectionState::Lost);
        QTRY_COMPARE(console.verdict(), QString());
        QCOMPARE(console.named<FigureCard>("overview.issued")->figureText(), QStringLiteral("1"));
        bool said = false;
        for (const QLabel* label : console.page->findChildren<QLabel*>())
            said = said || (label->isVisible() && label->text().contains(QStringLiteral("last known, from")));
        QVERIFY(said);
        console.one.seal("grace");
        console.one.pass(Seconds{60});
        console.workspace->setState(ConnectionState::Connected);
        QTRY_COMPARE(console.named<FigureCard>("overview.issued")->figureText(), QStringLiteral("2"));
        QTRY_COMPARE(console.verdict(), QStringLiteral("All is well"));
    }

    void usualIsTheMiddleOfTheDaysBefore()
    {
        const Timestamp now{Seconds{1'800'000'000 / 3600 * 3600}};
        statistics::Answer week;
        week.step = Seconds{3'600};
        statistics::CounterSeries series;
        series.counter = statistics::counterOf(Refusal::Expired);
        // The hour before this one on each of seven days: 1 to 6, and one day of 900.
        for (std::uint64_t day = 7; day >= 1; --day)
            series.points.push_back(
                {now - static_cast<int>(day) * Seconds{86'400} - Seconds{3'600}, day == 7 ? 900 : day});
        week.counters.push_back(series);
        const Usual usual = usualRefusals(week, now);
        QCOMPARE(usual.days, 7);
        QCOMPARE(usual.low, 2U); // neither the quietest nor the worst days decide
        QCOMPARE(usual.high, 6U);
        QCOMPARE(usualRefusals({}, now).days, 0);
    }
};

SIGNET_CONSOLE_TEST(TestOverviewPage)
#include "test_overview_page.moc"
