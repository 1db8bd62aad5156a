#include "ui/keys/key_story.h"

#include "core/base/text.h"
#include "ui/activity/activity_reading.h"
#include "ui/widgets/moment.h"
#include "ui/widgets/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace signet::ui {

namespace {

constexpr std::size_t mostHistory = 60;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(signet::ui::KeyStory)
};

QString shown(const std::string& text)
{
    return QString::fromStdString(toUtf8(text));
}

Cell cell(const QString& text, Cell::Kind kind)
{
    Cell made;
    made.text = text;
    made.kind = kind;
    return made;
}

Result<void> addSites(protocol::Client& client, const std::string& kid, Timestamp created, Timestamp now,
                      KeyStory& story)
{
    using statistics::counterOf;
    using statistics::Event;
    statistics::Query query;
    query.since = created;
    query.until = now + Seconds{60};
    query.step = Seconds{86'400};
    query.kid = kid;
    query.counters = {counterOf(Event::IssuedSession), counterOf(Event::Renewed),
                      counterOf(Event::IssuedRemember), counterOf(Event::IssuedIdentity)};
    query.bySite = true;
    const auto answer = client.statistics(query);
    if (!answer)
        return tl::unexpected(answer.error());
    std::map<std::string, std::uint64_t> tokens;
    for (const auto& series : answer->counters) {
        for (const auto& point : series.points)
            tokens[series.site] += point.value;
    }
    std::vector<std::pair<std::string, std::uint64_t>> sorted(tokens.begin(), tokens.end());
    std::sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    for (const auto& [site, count] : sorted) {
        if (count == 0)
            continue;
        story.tokens += count;
        Row row;
        row.id = shown(site);
        row.cells = {cell(row.id, Cell::Kind::Text), cell(QString(), Cell::Kind::Bar),
                     cell(figure(count), Cell::Kind::Figure)};
        row.cells[1].share = static_cast<double>(count) / static_cast<double>(sorted.front().second);
        row.cells[1].tone = Tone::Accent;
        story.sites.push_back(std::move(row));
    }
    return {};
}

Result<void> addHistory(protocol::Client& client, const std::string& kid, Timestamp now, KeyStory& story)
{
    authority::ActivityQuery query;
    query.text = kid;
    query.limit = mostHistory;
    const auto page = client.activity(query);
    if (!page)
        return tl::unexpected(page.error());
    for (const auto& entry : page->entries) {
        Row row;
        row.id = QString::number(entry.seq);
        Cell what =
            cell(entry.detail.empty() ? actText(entry.act) : detailText(entry, now), Cell::Kind::Text);
        what.tip = what.text;
        if (entry.outcome != authority::Outcome::Allowed)
            what.tone = Tone::Attention;
        Cell when = cell(shortTime(entry.at, now), Cell::Kind::Muted);
        when.tip = fullTime(entry.at);
        row.cells = {std::move(when), std::move(what), cell(shown(entry.name), Cell::Kind::Muted)};
        story.history.push_back(std::move(row));
    }
    story.historyIsLonger = page->next != 0;
    return {};
}

} // namespace

Result<KeyStory> askStory(protocol::Client& client, const std::string& kid, Timestamp created, Timestamp now)
{
    KeyStory story;
    story.kid = kid;
    if (auto done = addSites(client, kid, created, now, story); !done)
        return tl::unexpected(done.error());
    if (auto done = addHistory(client, kid, now, story); !done)
        return tl::unexpected(done.error());
    return story;
}

} // namespace signet::ui
