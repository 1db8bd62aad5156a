#pragma once

// Revocations that are not pushed yet, as rows ready to be shown. A chunk is made on a worker, never changes,
// and is shared by the list, its undo stack and the push.
//
// Thread-safety: immutable values.

#include "ui/revocations/revocation_words.h"

#include <memory>
#include <vector>

namespace signet::ui {

struct StagedChunk
{
    std::vector<revocation::Revocation> entries;
    std::vector<Cell> cells; ///< for each entry whom it concerns, and its reason or where it came from
};

struct StagedRow
{
    std::shared_ptr<const StagedChunk> chunk;
    std::size_t index = 0;

    [[nodiscard]] const revocation::Revocation& entry() const { return chunk->entries[index]; }
    [[nodiscard]] const Cell& cell() const { return chunk->cells[index]; }
    bool operator==(const StagedRow&) const = default;
};
using StagedRows = std::vector<StagedRow>;

/// Gives every entry an id of its own and its words. `origin` is shown where an entry has no reason.
[[nodiscard]] std::shared_ptr<const StagedChunk> stageable(std::vector<revocation::Revocation> entries,
                                                           const QString& origin = {});
[[nodiscard]] StagedRows rowsOf(const std::shared_ptr<const StagedChunk>& chunk);

} // namespace signet::ui
