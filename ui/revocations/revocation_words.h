#pragma once

// Revocations as words: what a kind is called and how it looks, whom an entry concerns, how many nodes have
// it.
//
// Thread-safety: pure functions, for any thread; InForce is a value.

#include "core/authority/views.h"
#include "ui/widgets/row_table.h"

#include <QString>
#include <QVariant>

#include <vector>

namespace signet::ui {

/// The kind as a pill, the same for all entries.
[[nodiscard]] const Cell& pillOf(revocation::Kind kind);
[[nodiscard]] inline const QString& wordOf(revocation::Kind kind)
{
    return pillOf(kind).text;
}
/// Of a column of kinds, so that none is cut off in whatever language.
[[nodiscard]] int kindColumnWidth(const QFont& font);
/// How a model hands a ready cell to its delegate.
[[nodiscard]] QVariant cellVariant(const Cell* cell);

/// "enwiki · Example", "k4-2026-08", "every session of testwiki".
[[nodiscard]] QString whomOf(const revocation::Revocation& entry);
/// What it ends, for a tooltip: "Every session of this person until now".
[[nodiscard]] QString effectOf(const revocation::Revocation& entry);

/// How far the nodes have come with the log, ready to be asked for any entry.
class InForce
{
public:
    InForce() = default;
    explicit InForce(const std::vector<authority::NodeView>& nodes);

    /// "3 of 3"; empty when no node is known.
    [[nodiscard]] const Cell& cellFor(std::uint64_t seq) const;
    /// Every live node has it.
    [[nodiscard]] bool isEverywhere(std::uint64_t seq) const noexcept { return seq <= m_slowestLive; }
    [[nodiscard]] std::size_t nodes() const noexcept { return m_seqs.size(); }
    [[nodiscard]] std::size_t nodesWith(std::uint64_t seq) const noexcept;
    bool operator==(const InForce& other) const
    {
        return m_seqs == other.m_seqs && m_slowestLive == other.m_slowestLive;
    }

private:
    std::vector<std::uint64_t> m_seqs; ///< descending
    std::vector<Cell> m_cells;         ///< by how many nodes have it
    std::vector<Cell> m_late;          ///< the same while a live node still has to hear of it
    std::uint64_t m_slowestLive = 0;
};

} // namespace signet::ui
