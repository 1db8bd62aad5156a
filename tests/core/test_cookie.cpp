#include "core/session/cookie.h"

#include <QTest>

using namespace signet;
using namespace signet::session;

class CookieTest : public QObject
{
    Q_OBJECT

private slots:
    void aCookieLineIsSplitIntoPairs();
    void pairsKeepTheirPlaceQuotesAndDuplicates();
    void aSetCookieLineIsRead();
    void oddSetCookieLinesAreTolerated();
    void prefixesAreTold_data();
    void prefixesAreTold();
    void prefixesMakeDemands_data();
    void prefixesMakeDemands();
    void whatIsBuiltReadsBackTheSame();
    void whatMustNotBeBuiltIsRefused_data();
    void whatMustNotBeBuiltIsRefused();
    void datesAreReadAsBrowsersDo_data();
    void datesAreReadAsBrowsersDo();
    void maxAgeGoesBeforeExpires();
    void theBudgetCountsWholeLines();
};

void CookieTest::aCookieLineIsSplitIntoPairs()
{
    const auto pairs = parseCookieLine("a=1; b=2;c=3 ;; d");
    QCOMPARE(pairs.size(), std::size_t{4});
    QCOMPARE(pairs[0].name, std::string_view("a"));
    QCOMPARE(pairs[1].value, std::string_view("2"));
    QCOMPARE(pairs[2].value, std::string_view("3"));
    QVERIFY(pairs[3].name.empty());
    QCOMPARE(pairs[3].value, std::string_view("d"));
    QVERIFY(parseCookieLine("").empty());
    QVERIFY(parseCookieLine(" ; ;; ").empty());
}

void CookieTest::pairsKeepTheirPlaceQuotesAndDuplicates()
{
    const std::string_view line = "sid=\"abc\"; sid=def; e=x=y";
    const auto pairs = parseCookieLine(line);
    QCOMPARE(pairs.size(), std::size_t{3});
    QVERIFY(pairs[0].quoted);
    QCOMPARE(pairs[0].value, std::string_view("abc"));
    QCOMPARE(line.substr(pairs[0].valueOffset, 3), std::string_view("abc"));
    QCOMPARE(pairs[1].name, std::string_view("sid"));
    QVERIFY(!pairs[1].quoted);
    QCOMPARE(line.substr(pairs[1].valueOffset, 3), std::string_view("def"));
    QCOMPARE(pairs[2].value, std::string_view("x=y"));
}

void CookieTest::aSetCookieLineIsRead()
{
    const auto cookie =
        parseSetCookie("__Host-s=v; path=/; Max-Age=3600; SECURE; HttpOnly; SameSite=lax; "
                       "Domain=example.org; Expires=Tue, 24 Nov 2026 14:02:02 GMT; Partitioned");
    QVERIFY(cookie);
    QCOMPARE(cookie->name, std::string("__Host-s"));
    QCOMPARE(cookie->value, std::string("v"));
    QCOMPARE(cookie->path, std::optional<std::string>("/"));
    QCOMPARE(cookie->domain, std::optional<std::string>("example.org"));
    QCOMPARE(cookie->maxAge, std::optional<std::int64_t>(3600));
    QVERIFY(cookie->secure && cookie->httpOnly && cookie->partitioned);
    QVERIFY(cookie->sameSite == SameSite::Lax);
    QVERIFY(cookie->expires);
}

void CookieTest::oddSetCookieLinesAreTolerated()
{
    QVERIFY(!parseSetCookie(""));
    QVERIFY(!parseSetCookie("Secure; HttpOnly"));
    QVERIFY(!parseSetCookie("=value"));
    QVERIFY(parseSetCookie("a=; Path=/")->value.empty());
    QVERIFY(parseSetCookie("a=b; SameSite=sometimes")->sameSite == SameSite::Invalid);
    QVERIFY(!parseSetCookie("a=b; Max-Age=soon")->maxAge);
    QCOMPARE(parseSetCookie("a=b; Max-Age=99999999999999999999")->maxAge,
             std::optional(std::numeric_limits<std::int64_t>::max()));
    QCOMPARE(parseSetCookie("a=b; Max-Age=-5")->maxAge, std::optional<std::int64_t>(-5));
    QCOMPARE(parseSetCookie("a=b; Path=/x; Path=/y")->path, std::optional<std::string>("/y"));
}

void CookieTest::prefixesAreTold_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("prefix");
    QTest::newRow("host") << QByteArray("__Host-s") << int(CookiePrefix::Host);
    QTest::newRow("any case, as browsers do") << QByteArray("__hOsT-s") << int(CookiePrefix::Host);
    QTest::newRow("secure") << QByteArray("__Secure-s") << int(CookiePrefix::Secure);
    QTest::newRow("none") << QByteArray("_Host-s") << int(CookiePrefix::None);
}

void CookieTest::prefixesAreTold()
{
    QFETCH(QByteArray, name);
    QFETCH(int, prefix);
    QCOMPARE(int(prefixOf(name.toStdString())), prefix);
}

void CookieTest::prefixesMakeDemands_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("violated");
    QTest::newRow("sound") << QByteArray("__Host-s=v; Path=/; Secure") << false;
    QTest::newRow("no Secure") << QByteArray("__Host-s=v; Path=/") << true;
    QTest::newRow("no Path") << QByteArray("__Host-s=v; Secure") << true;
    QTest::newRow("deeper Path") << QByteArray("__Host-s=v; Path=/x; Secure") << true;
    QTest::newRow("Domain") << QByteArray("__Host-s=v; Path=/; Secure; Domain=example.org") << true;
    QTest::newRow("__Secure- with Domain") << QByteArray("__Secure-s=v; Secure; Domain=example.org") << false;
    QTest::newRow("__Secure- without Secure") << QByteArray("__Secure-s=v") << true;
    QTest::newRow("no prefix, no demands") << QByteArray("s=v") << false;
}

void CookieTest::prefixesMakeDemands()
{
    QFETCH(QByteArray, line);
    QFETCH(bool, violated);
    QCOMPARE(prefixViolation(*parseSetCookie(line.toStdString())).has_value(), violated);
}

void CookieTest::whatIsBuiltReadsBackTheSame()
{
    SetCookie cookie;
    cookie.name = "__Host-enwiki-session";
    cookie.value = "eyJ.eyJ.c2ln";
    cookie.path = "/";
    cookie.maxAge = 3600;
    cookie.secure = true;
    cookie.httpOnly = true;
    cookie.sameSite = SameSite::Lax;
    const auto line = buildSetCookie(cookie);
    QVERIFY(line);
    QCOMPARE(*line, std::string("__Host-enwiki-session=eyJ.eyJ.c2ln; Path=/; Max-Age=3600; Secure; HttpOnly; "
                                "SameSite=Lax"));
    const auto again = parseSetCookie(*line);
    QVERIFY(again);
    QCOMPARE(again->value, cookie.value);
    QCOMPARE(again->maxAge, cookie.maxAge);
    QVERIFY(again->sameSite == SameSite::Lax && again->secure && again->httpOnly);
}

void CookieTest::whatMustNotBeBuiltIsRefused_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("secure");
    QTest::addColumn<int>("sameSite");
    const auto lax = int(SameSite::Lax);
    QTest::newRow("empty name") << QByteArray() << QByteArray("v") << QByteArray("/") << true << lax;
    QTest::newRow("space in name") << QByteArray("a b") << QByteArray("v") << QByteArray("/") << true << lax;
    QTest::newRow("header injection")
        << QByteArray("a") << QByteArray("v\r\nX: y") << QByteArray("/") << true << lax;
    QTest::newRow("attribute injection")
        << QByteArray("a") << QByteArray("v; Domain=x") << QByteArray("/") << true << lax;
    QTest::newRow("path injection") << QByteArray("a") << QByteArray("v") << QByteArray("/; Domain=x") << true
                                    << lax;
    QTest::newRow("prefix without Secure")
        << QByteArray("__Host-a") << QByteArray("v") << QByteArray("/") << false << lax;
    QTest::newRow("prefix on a deeper path")
        << QByteArray("__Host-a") << QByteArray("v") << QByteArray("/x") << true << lax;
    QTest::newRow("None without Secure")
        << QByteArray("a") << QByteArray("v") << QByteArray("/") << false << int(SameSite::None);
    QTest::newRow("too large") << QByteArray("a") << QByteArray(4096, 'v') << QByteArray("/") << true << lax;
}

void CookieTest::whatMustNotBeBuiltIsRefused()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, path);
    QFETCH(bool, secure);
    QFETCH(int, sameSite);
    SetCookie cookie;
    cookie.name = name.toStdString();
    cookie.value = value.toStdString();
    cookie.path = path.toStdString();
    cookie.secure = secure;
    cookie.sameSite = static_cast<SameSite>(sameSite);
    const auto line = buildSetCookie(cookie);
    QVERIFY(!line);
    QVERIFY(!line.error().message.empty() && !line.error().hint.empty());
}

void CookieTest::datesAreReadAsBrowsersDo_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("seconds"); // -1: ignored
    QTest::newRow("IMF-fixdate") << QByteArray("Tue, 24 Nov 2026 14:02:02 GMT") << qint64{1795528922};
    QTest::newRow("dashes, two digits")
        << QByteArray("Tuesday, 24-Nov-26 14:02:02 GMT") << qint64{1795528922};
    QTest::newRow("asctime") << QByteArray("Tue Nov 24 14:02:02 2026") << qint64{1795528922};
    QTest::newRow("last century") << QByteArray("01-Jan-70 00:00:01 GMT") << qint64{1};
    QTest::newRow("no such day") << QByteArray("31 Feb 2026 00:00:00") << qint64{-1};
    QTest::newRow("no time") << QByteArray("24 Nov 2026") << qint64{-1};
    QTest::newRow("no such hour") << QByteArray("24 Nov 2026 25:00:00") << qint64{-1};
    QTest::newRow("nonsense") << QByteArray("whenever") << qint64{-1};
    QTest::newRow("nothing") << QByteArray("") << qint64{-1};
}

void CookieTest::datesAreReadAsBrowsersDo()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, seconds);
    const auto time = parseCookieDate(text.toStdString());
    QCOMPARE(time ? qint64{time->time_since_epoch().count()} : qint64{-1}, seconds);
}

void CookieTest::maxAgeGoesBeforeExpires()
{
    const Timestamp now{Seconds{1795528922}};
    const auto of = [&](std::string_view line) { return lifetimeOf(*parseSetCookie(line), now); };
    QVERIFY(!of("a=b"));
    QCOMPARE(of("a=b; Max-Age=60; Expires=Wed, 25 Nov 2026 14:02:02 GMT"), std::optional(Seconds{60}));
    QCOMPARE(of("a=b; Expires=Wed, 25 Nov 2026 14:02:02 GMT"), std::optional(Seconds{86400}));
    QCOMPARE(of("a=b; Max-Age=-1"), std::optional(Seconds{0}));
    QVERIFY(!of("a=b; Expires=whenever"));
}

void CookieTest::theBudgetCountsWholeLines()
{
    CookieBudget budget(100);
    QVERIFY(budget.add(std::string(36, 'x')));
    QCOMPARE(budget.used(), std::size_t{50});
    QVERIFY(!budget.add(std::string(37, 'x')));
    QCOMPARE(budget.left(), std::size_t{50});
    QVERIFY(budget.add(std::string(36, 'x')));
    QVERIFY(!budget.add(""));
    QCOMPARE(CookieBudget().left(), defaultCookieBudget);
}

QTEST_GUILESS_MAIN(CookieTest)
#include "test_cookie.moc"
