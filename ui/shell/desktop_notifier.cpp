#include "ui/shell/desktop_notifier.h"

#include "ui/shell/core_words.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QRegularExpression>

#include <numeric>

namespace signet::ui {

namespace {

const auto service = QStringLiteral("org.freedesktop.Notifications");
const auto path = QStringLiteral("/org/freedesktop/Notifications");
constexpr Seconds quarter{900};
constexpr auto quarters = refusalsCompared / quarter; ///< the one that runs, and two hours before it
/// Fewer than this in a quarter of an hour is noise on any site.
constexpr std::uint64_t fewRefusals = 40;

void notify(const QString& title, const QString& text)
{
    // Without an address Qt would try to start a bus, which can take seconds.
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return;
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, QStringLiteral("Notify"));
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QStringLiteral("signet-console")}};
    // Bodies may be read as markup; what is told may hold names from outside.
    call << QStringLiteral("Signet") << 0U << QStringLiteral("signet-console") << title
         << text.toHtmlEscaped() << QStringList() << hints << -1;
    QDBusConnection::sessionBus().asyncCall(call);
}

/// What a sentence is about, without how long ago and how much: those change, the matter does not.
QString matterOf(const QString& sentence)
{
    static const QRegularExpression changing(
        QStringLiteral("[0-9,]+ (second|minute|hour|day|month|year)s?( ago)?|\\b[0-9]{1,3}(,[0-9]{3})+\\b"));
    return QString(sentence).remove(changing);
}

bool isRefusal(statistics::Counter counter)
{
    return counter >= statistics::eventCount && counter < statistics::eventCount + refusalCount;
}

statistics::Query refusalQuery(Timestamp now)
{
    statistics::Query query;
    query.since = now - refusalsCompared;
    query.until = now;
    query.step = quarter;
    for (std::size_t i = 0; i < refusalCount; ++i)
        query.counters.push_back(static_cast<statistics::Counter>(statistics::eventCount + i));
    return query;
}

} // namespace

bool refusalsRise(std::uint64_t now, const std::vector<std::uint64_t>& before)
{
    if (now < fewRefusals || before.empty())
        return false;
    const auto sum = std::accumulate(before.begin(), before.end(), std::uint64_t{0});
    return now * before.size() > 3 * sum;
}

std::optional<std::uint64_t> risingRefusals(const statistics::Answer& answer, Timestamp now)
{
    // The quarter that runs has only begun; so the last 15 minutes are what is in it and, by its share, in
    // the one before. Simply: the larger of the last two.
    std::vector<std::uint64_t> sums(quarters + 1, 0);
    for (const auto& series : answer.counters) {
        if (!isRefusal(series.counter))
            continue;
        for (const auto& point : series.points) {
            const auto ago = std::max<Seconds::rep>(0, (now - point.at) / quarter);
            if (static_cast<std::size_t>(ago) < sums.size())
                sums[static_cast<std::size_t>(ago)] += point.value;
        }
    }
    const std::uint64_t latest = std::max(sums[0], sums[1]);
    if (!refusalsRise(latest, {sums.begin() + 2, sums.end()}))
        return std::nullopt;
    return latest;
}

DesktopNotifier::DesktopNotifier(WorkspaceHolder& holder, std::function<bool()> isWatched,
                                 std::function<bool()> hidesDetails, QObject* parent)
    : QObject(parent),
      m_holder(holder),
      m_isWatched(std::move(isWatched)),
      m_hidesDetails(std::move(hidesDetails))
{
    m_lost.setSingleShot(true);
    m_lost.setInterval(std::chrono::seconds(60));
    m_refusals.start(std::chrono::minutes(5));
    connect(&m_lost, &QTimer::timeout, this, [this] {
        const Workspace* workspace = m_holder.current();
        m_lostTold = true;
        if (workspace && workspace->state() != ConnectionState::Connected)
            tell(tr("The connection to %1 is lost.").arg(workspace->name()));
    });
    connect(&m_refusals, &QTimer::timeout, this, &DesktopNotifier::lookAtRefusals);
    connect(&holder, &WorkspaceHolder::currentChanged, this, [this] {
        m_told.clear();
        m_refusalsTold = false;
        m_lostTold = false;
        m_lost.stop();
    });
    connect(&holder, &WorkspaceHolder::stateChanged, this, [this] {
        if (m_holder.isConnected()) {
            m_lost.stop();
            m_lostTold = false;
        } else if (!m_lost.isActive() && !m_lostTold) {
            m_lost.start();
        }
    });
    connect(&holder, &WorkspaceHolder::statusChanged, this, &DesktopNotifier::follow);
}

void DesktopNotifier::follow()
{
    if (!m_holder.status())
        return;
    QSet<QString> now;
    for (const auto& one : m_holder.status()->attention) {
        const QString sentence = QString::fromStdString(one);
        const QString matter = matterOf(sentence);
        now.insert(matter);
        if (!m_told.contains(matter))
            tell(coreWords(one));
    }
    m_told = now;
}

void DesktopNotifier::lookAtRefusals()
{
    if (!m_holder.isConnected())
        return;
    const Timestamp now = m_holder.current()->clock().now();
    m_holder.current()
        ->ask<statistics::Answer>(
            [query = refusalQuery(now)](protocol::Client& client) { return client.statistics(query); })
        .then(this, [this, now](const Result<statistics::Answer>& answer) {
            if (!answer)
                return;
            const auto rising = risingRefusals(*answer, now);
            if (rising && !m_refusalsTold)
                tell(tr("Refusals are rising: %n in a quarter of an hour.", nullptr,
                        static_cast<int>(*rising)));
            m_refusalsTold = rising.has_value();
        });
}

void DesktopNotifier::tell(const QString& sentence)
{
    const Workspace* workspace = m_holder.current();
    if (!workspace || workspace->kind() == WorkspaceKind::Demo || m_isWatched())
        return;
    if (m_hidesDetails())
        notify(tr("Signet"), tr("Something needs attention. Unlock the console to see what."));
    else
        notify(workspace->name(), sentence);
}

} // namespace signet::ui
