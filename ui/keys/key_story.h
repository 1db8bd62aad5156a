#pragma once

// What is asked about one key when it is chosen: the tokens made with it by site, and what happened to it.
// Thread-safety: values; askStory runs on the workspace's worker.

#include "core/protocol/client.h"
#include "ui/widgets/row_table.h"

namespace signet::ui {

struct KeyStory
{
    std::string kid;
    std::vector<Row> sites;   ///< site, share, tokens
    std::vector<Row> history; ///< when, what, who
    std::uint64_t tokens = 0;
    bool historyIsLonger = false;
};

[[nodiscard]] Result<KeyStory> askStory(protocol::Client& client, const std::string& kid, Timestamp created,
                                        Timestamp now);

} // namespace signet::ui
