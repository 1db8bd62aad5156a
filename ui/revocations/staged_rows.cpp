#include "ui/revocations/staged_rows.h"

#include "core/base/random.h"
#include "core/base/text.h"

namespace signet::ui {

std::shared_ptr<const StagedChunk> stageable(std::vector<revocation::Revocation> entries,
                                             const QString& origin)
{
    auto chunk = std::make_shared<StagedChunk>();
    chunk->entries = std::move(entries);
    chunk->cells.reserve(chunk->entries.size());
    std::string lastReason;
    QString lastDetail; // a list has the same reason for all: one text is enough
    for (auto& entry : chunk->entries) {
        entry.id = randomIdentifier();
        if (entry.reason != lastReason) {
            lastReason = entry.reason;
            lastDetail = QString::fromStdString(toUtf8(lastReason));
        }
        Cell& cell = chunk->cells.emplace_back();
        cell.text = whomOf(entry);
        cell.more = entry.reason.empty() ? origin : lastDetail;
    }
    return chunk;
}

StagedRows rowsOf(const std::shared_ptr<const StagedChunk>& chunk)
{
    StagedRows rows;
    rows.reserve(chunk->entries.size());
    for (std::size_t i = 0; i < chunk->entries.size(); ++i)
        rows.push_back({chunk, i});
    return rows;
}

} // namespace signet::ui
