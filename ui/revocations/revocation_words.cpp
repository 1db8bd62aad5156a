#include "ui/revocations/revocation_words.h"

#include "core/base/text.h"
#include "ui/widgets/moment.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <functional>

namespace signet::ui {

using revocation::Kind;
using revocation::Revocation;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(signet::ui::RevocationWords)
};

QString shown(const std::string& text)
{
    return QString::fromStdString(toUtf8(text));
}

std::array<Cell, revocation::kindCount> makePills()
{
    const auto pill = [](const QString& word, Tone tone) {
        Cell cell;
        cell.text = word;
        cell.kind = Cell::Kind::Pill;
        cell.tone = tone;
        return cell;
    };
    return {{
        pill(Words::tr("session", "a kind of revocation"), Tone::Neutral),
        pill(Words::tr("remember", "a kind of revocation"), Tone::Neutral),
        pill(Words::tr("user", "a kind of revocation"), Tone::Attention),
        pill(Words::tr("key", "a kind of revocation"), Tone::Danger),
        pill(Words::tr("site", "a kind of revocation"), Tone::Danger),
        pill(Words::tr("everything", "a kind of revocation"), Tone::Danger),
    }};
}

} // namespace

const Cell& pillOf(Kind kind)
{
    static const auto pills = makePills();
    return pills[static_cast<std::size_t>(kind)];
}

int kindColumnWidth(const QFont& font)
{
    int width = 0;
    for (std::size_t kind = 0; kind < revocation::kindCount; ++kind)
        width = std::max(width, cellWidth(pillOf(static_cast<Kind>(kind)), font));
    return width;
}

QVariant cellVariant(const Cell* cell)
{
    return QVariant::fromValue(static_cast<void*>(const_cast<Cell*>(cell)));
}

QString whomOf(const Revocation& entry)
{
    switch (entry.kind) {
    case Kind::Session:
    case Kind::Remember:
        return entry.site.empty() ? shown(entry.target)
                                  : shown(entry.site) + QStringLiteral(" · ") + shown(entry.target);
    case Kind::User:
        return shown(entry.site) + QStringLiteral(" · ") + shown(entry.target);
    case Kind::Key:
        return shown(entry.target);
    case Kind::Site:
        return Words::tr("everybody at %1").arg(shown(entry.site));
    case Kind::Everything:
        break;
    }
    return Words::tr("everybody at every site");
}

QString effectOf(const Revocation& entry)
{
    if (entry.before) {
        return Words::tr("Ends what was logged in before %1.").arg(fullTime(*entry.before));
    }
    switch (entry.kind) {
    case Kind::Session:
        return Words::tr("Ends this one session.");
    case Kind::Remember:
        return Words::tr("Ends \u201cKeep me logged in\u201d on one device.");
    case Kind::User:
        return Words::tr("Ends every session this person has now, on every device.");
    case Kind::Key:
        return Words::tr("Ends every session sealed with this key.");
    case Kind::Site:
        return Words::tr("Ends every session of this site.");
    case Kind::Everything:
        break;
    }
    return Words::tr("Ends every session of every site.");
}

InForce::InForce(const std::vector<authority::NodeView>& nodes)
{
    const QLocale locale;
    bool anyLive = false;
    for (const auto& node : nodes) {
        m_seqs.push_back(node.node.seq);
        if (!node.live)
            continue;
        m_slowestLive = anyLive ? std::min(m_slowestLive, node.node.seq) : node.node.seq;
        anyLive = true;
    }
    std::sort(m_seqs.begin(), m_seqs.end(), std::greater<>());
    for (std::size_t i = 0; i <= m_seqs.size(); ++i) {
        Cell cell;
        cell.text = Words::tr("%1 of %2", "nodes that have an entry in force, of all nodes")
                        .arg(locale.toString(static_cast<qulonglong>(i)),
                             locale.toString(static_cast<qulonglong>(m_seqs.size())));
        cell.tone = Tone::Good;
        m_cells.push_back(cell);
        cell.tone = Tone::Attention;
        cell.tip = Words::tr("A node has yet to hear of it.");
        m_late.push_back(std::move(cell));
    }
}

std::size_t InForce::nodesWith(std::uint64_t seq) const noexcept
{
    const auto end =
        std::find_if(m_seqs.begin(), m_seqs.end(), [seq](std::uint64_t node) { return node < seq; });
    return static_cast<std::size_t>(end - m_seqs.begin());
}

const Cell& InForce::cellFor(std::uint64_t seq) const
{
    static const Cell unknown;
    if (m_seqs.empty())
        return unknown;
    return (isEverywhere(seq) ? m_cells : m_late)[nodesWith(seq)];
}

} // namespace signet::ui
