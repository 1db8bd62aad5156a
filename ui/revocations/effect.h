#pragma once

// What a push would do, asked of the authority before anything happens.
//
// The authority previews up to 10,000 entries at a time. Of more, those that concern a key, a site or
// everything are asked about, since only the authority knows how many sessions they end; sessions, remember
// tokens and people are counted here, which is all that anybody could know of them.
//
// Thread-safety: values; askEffect runs on the workspace's worker.

#include "core/protocol/client.h"
#include "ui/revocations/staged_rows.h"

#include <QStringList>

#include <optional>

namespace signet::ui {

struct Effect
{
    QString sentence;
    QStringList notes;
    QString ending; ///< "about 1,204 ± 10", where it can be known
    bool allowed = true;
    bool isWide = false; ///< ends sessions of more than named people: a key, a site, everything
};

[[nodiscard]] Result<Effect> askEffect(protocol::Client& client, const StagedRows& rows);

} // namespace signet::ui
