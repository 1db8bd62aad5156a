#include "core/session/inspection/finder.h"

#include <QTest>

using namespace signet;
using namespace signet::session;

namespace {

const std::string jwt =
    "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxIn0.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

std::string makeLog(int lines)
{
    std::string log;
    for (int i = 0; i < lines; ++i) {
        log += "10.0.0." + std::to_string(i % 256) + " - - [24/Nov/2026:14:02:02 +0000] \"GET /wiki/New_key?";
        log += i % 7 == 3 ? "t=" + jwt : "framework=they.new";
        log += " HTTP/1.1\" 200 5120 \"-\" \"Mozilla/5.0\"\n";
    }
    return log;
}

std::vector<Found> scan(const std::string& log, std::size_t piece)
{
    std::vector<Found> finds;
    LogScanner scanner([&](Found&& found) { finds.push_back(std::move(found)); });
    for (std::size_t i = 0; i < log.size(); i += piece)
        scanner.feed(std::string_view(log).substr(i, piece));
    scanner.finish();
    return finds;
}

} // namespace

class FinderLogTest : public QObject
{
    Q_OBJECT

private slots:
    void piecesOfAnySizeGiveTheSame_data();
    void piecesOfAnySizeGiveTheSame();
    void linesAndPlacesAreCounted();
    void aLineWithoutAnEndCounts();
    void jsonLinesAreRecognised();
    void aLongLineIsTakenInPieces();
    void aTokenAcrossTheCutOfALongLineIsWhole();
};

void FinderLogTest::piecesOfAnySizeGiveTheSame_data()
{
    QTest::addColumn<int>("piece");
    for (const int piece : {1, 2, 7, 63, 64, 65, 1000, 1 << 20})
        QTest::addRow("%d", piece) << piece;
}

void FinderLogTest::piecesOfAnySizeGiveTheSame()
{
    QFETCH(int, piece);
    const auto log = makeLog(60);
    const auto finds = scan(log, std::size_t(piece));
    QCOMPARE(finds.size(), std::size_t{9});
    for (const auto& found : finds) {
        QCOMPARE(found.text, jwt);
        QCOMPARE(log.substr(found.source.offset, found.source.length), jwt);
        QVERIFY(found.source.carrier == Carrier::LogLine);
        QCOMPARE(found.parameter, std::string("t"));
        QCOMPARE((found.source.line - 1) % 7, std::size_t{3});
    }
}

void FinderLogTest::linesAndPlacesAreCounted()
{
    LogScanner scanner([](Found&&) {});
    scanner.feed("a\nb\n");
    QCOMPARE(scanner.lines(), std::size_t{2});
    scanner.feed("c");
    scanner.finish();
    QCOMPARE(scanner.lines(), std::size_t{3});
}

void FinderLogTest::aLineWithoutAnEndCounts()
{
    const auto finds = scan("x\ny " + jwt, 5);
    QCOMPARE(finds.size(), std::size_t{1});
    QCOMPARE(finds[0].source.line, std::size_t{2});
    QCOMPARE(finds[0].source.offset, std::size_t{4});
}

void FinderLogTest::jsonLinesAreRecognised()
{
    const std::string line = R"({"payload":"e30","protected":"eyJhbGciOiJIUzI1NiJ9","signature":"AAAA"})";
    const auto finds = scan("first\n" + line + "\n", 4096);
    QCOMPARE(finds.size(), std::size_t{1});
    QCOMPARE(finds[0].text, line);
    QCOMPARE(finds[0].source.line, std::size_t{2});
}

void FinderLogTest::aLongLineIsTakenInPieces()
{
    std::string line;
    while (line.size() < (std::size_t{5} << 20))
        line += "some words " + jwt + " and more of them, ";
    const auto expected = scan("first\n" + line + "\nlast\n", 1 << 16);
    std::size_t count = 0;
    for (auto at = line.find("eyJh"); at != std::string::npos; at = line.find("eyJh", at + 1))
        ++count;
    QCOMPARE(expected.size(), count);
    for (const auto& found : expected) {
        QCOMPARE(found.source.line, std::size_t{2});
        QCOMPARE(line.substr(found.source.offset - 6, found.source.length), jwt);
    }
}

void FinderLogTest::aTokenAcrossTheCutOfALongLineIsWhole()
{
    for (std::size_t shift = 0; shift < 200; shift += 13) {
        const auto line = std::string((std::size_t{1} << 20) - shift, 'x') + ' ' + jwt + " end\n";
        const auto finds = scan(line, std::size_t{1} << 19);
        QCOMPARE(finds.size(), std::size_t{1});
        QCOMPARE(finds[0].text, jwt);
        QCOMPARE(finds[0].source.offset, line.find(jwt));
    }
}

QTEST_GUILESS_MAIN(FinderLogTest)
#include "test_finder_log.moc"
