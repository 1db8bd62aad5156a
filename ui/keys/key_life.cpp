#include "ui/keys/key_life.h"

#include "ui/widgets/moment.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace signet::ui {

using keys::KeyState;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(signet::ui::KeyLife)
};

std::array<StateLook, 6> makeLooks()
{
    return {{
        {Words::tr("pending", "state of a key"), QStringLiteral("state-pending"), Tone::Accent},
        {Words::tr("active", "state of a key"), QStringLiteral("state-active"), Tone::Good},
        {Words::tr("retiring", "state of a key"), QStringLiteral("state-retiring"), Tone::Attention},
        {Words::tr("retired", "state of a key"), QStringLiteral("state-retired"), Tone::Neutral},
        {Words::tr("destroyed", "state of a key"), QStringLiteral("state-destroyed"), Tone::Neutral},
        {Words::tr("compromised", "state of a key"), QStringLiteral("danger"), Tone::Danger},
    }};
}

QString day(Timestamp time, Timestamp now)
{
    const QDateTime local = localTime(time);
    const bool thisYear = local.date().year() == localTime(now).date().year();
    return QLocale().toString(local, thisYear ? Words::tr("d MMM", "a day of this year, 1 Nov")
                                              : Words::tr("d MMM yyyy", "a day of another year, 1 Nov 2025"));
}

/// Puts the spans of one key together.
class Teller
{
public:
    Teller(const authority::KeyView& key, const LifeContext& context)
        : m_key(key), m_times(key.key.times), m_context(context)
    {}

    KeyLife tell()
    {
        const Timestamp end = m_times.compromised ? *m_times.compromised : latestTimestamp;
        pending(end);
        active(end);
        retiring(end);
        retired(end);
        if (m_times.compromised)
            add(KeyState::Compromised, *m_times.compromised, m_times.destroyed.value_or(m_context.now),
                Words::tr("compromised on %1").arg(day(*m_times.compromised, m_context.now)),
                !m_times.destroyed);
        for (const LifeSpan& span : m_life.spans)
            m_life.spoken += (m_life.spoken.isEmpty() ? QString() : QStringLiteral(" ")) + span.tip;
        return std::move(m_life);
    }

private:
    void pending(Timestamp end)
    {
        const Timestamp until = m_times.activated    ? *m_times.activated
                                : m_times.activation ? std::max(*m_times.activation, m_context.now)
                                : m_times.retired    ? *m_times.retired
                                                     : m_context.now;
        add(KeyState::Pending, m_times.created, std::min(until, end),
            Words::tr("pending since %1").arg(day(m_times.created, m_context.now)),
            !m_times.activated && !m_times.activation && !m_times.retired);
    }

    void active(Timestamp end)
    {
        if (m_key.key.state == KeyState::Pending) {
            if (!m_times.activation)
                return;
            const Timestamp from = std::max(*m_times.activation, m_context.now);
            add(KeyState::Active, from, from + Seconds{30 * 86'400},
                Words::tr("active from %1").arg(day(*m_times.activation, m_context.now)), true);
            return;
        }
        if (!m_times.activated)
            return;
        const auto since = Words::tr("active since %1").arg(day(*m_times.activated, m_context.now));
        if (m_times.retiring) {
            add(KeyState::Active, *m_times.activated, std::min(*m_times.retiring, end),
                Words::tr("active from %1 to %2")
                    .arg(day(*m_times.activated, m_context.now), day(*m_times.retiring, m_context.now)));
        } else if (m_times.compromised) {
            add(KeyState::Active, *m_times.activated, end, since);
        } else if (m_context.nextRotation) {
            const Timestamp next = std::max(*m_context.nextRotation, m_context.now);
            add(KeyState::Active, *m_times.activated, next,
                Words::tr("%1, next %2").arg(since, day(next, m_context.now)));
            add(KeyState::Retiring, next, next + m_context.retiringFor,
                Words::tr("retiring until %1").arg(day(next + m_context.retiringFor, m_context.now)));
        } else {
            add(KeyState::Active, *m_times.activated, std::max(m_context.now, *m_times.activated), since,
                true);
        }
    }

    void retiring(Timestamp end)
    {
        if (!m_times.retiring)
            return;
        const Timestamp until = m_times.retired ? *m_times.retired : m_key.retiresAt.value_or(m_context.now);
        add(KeyState::Retiring, *m_times.retiring, std::min(until, end),
            Words::tr("retiring until %1").arg(day(until, m_context.now)));
        if (!m_times.retired && !m_times.compromised)
            add(KeyState::Retired, until, until + Seconds{14 * 86'400},
                Words::tr("retired from %1").arg(day(until, m_context.now)), true);
    }

    void retired(Timestamp end)
    {
        if (!m_times.retired)
            return;
        const bool over = m_times.destroyed || m_times.destruction;
        const Timestamp until = m_times.destroyed     ? *m_times.destroyed
                                : m_times.destruction ? *m_times.destruction
                                                      : std::max(m_context.now, *m_times.retired);
        const QString text =
            m_times.destroyed     ? Words::tr("retired, erased on %1").arg(day(until, m_context.now))
            : m_times.destruction ? Words::tr("retired, erased %1").arg(day(until, m_context.now))
                                  : Words::tr("retired since %1").arg(day(*m_times.retired, m_context.now));
        add(KeyState::Retired, *m_times.retired, std::min(until, end), text, !over);
    }

    /// What crosses now is two spans: what has been, and what lies ahead.
    void add(KeyState state, Timestamp from, Timestamp to, const QString& text, bool open = false)
    {
        if (to <= from && !open)
            return;
        LifeSpan span;
        span.state = state;
        span.from = from;
        span.to = std::max(from, to);
        span.text = text;
        span.tip = Words::tr("%1: %2 to %3.")
                       .arg(lookOf(state).word, shortTime(from, m_context.now),
                            open ? Words::tr("an end that is not known", "in: active: 1 Nov to …")
                                 : shortTime(to, m_context.now));
        const Timestamp now = m_context.now;
        if (from >= now) {
            span.planned = true;
            span.open = open;
            m_life.spans.push_back(std::move(span));
            return;
        }
        LifeSpan rest = span;
        span.to = std::min(span.to, now);
        const bool goesOn = to > now;
        span.open = open && !goesOn;
        m_life.spans.push_back(span);
        if (!goesOn)
            return;
        rest.from = now;
        rest.planned = true;
        rest.open = open;
        rest.text.clear(); // its first half says it
        m_life.spans.push_back(std::move(rest));
    }

    const authority::KeyView& m_key;
    const keys::KeyTimes& m_times;
    const LifeContext& m_context;
    KeyLife m_life;
};

} // namespace

const StateLook& lookOf(KeyState state)
{
    static const auto looks = makeLooks();
    return looks[static_cast<std::size_t>(state)];
}

KeyLife lifeOf(const authority::KeyView& key, const LifeContext& context)
{
    return Teller(key, context).tell();
}

} // namespace signet::ui
