#pragma once

// What the activity log answers, as rows ready to be shown; in the workspace's thread.
// Errors: the client's. Thread-safety: values and pure functions.

#include "core/protocol/client.h"
#include "ui/widgets/row_table.h"

#include <memory>
#include <optional>
#include <vector>

namespace signet::ui {

/// What somebody looks for.
struct ActivityFilter
{
    QString text;
    QString act;        ///< a prefix: "keys."
    QString operatorId; ///< "": anybody
    std::optional<authority::Outcome> outcome;
    bool operator==(const ActivityFilter&) const = default;
    [[nodiscard]] bool isEmpty() const { return *this == ActivityFilter(); }
};

[[nodiscard]] authority::ActivityQuery queryFor(const ActivityFilter& filter);

struct ActivityRow
{
    authority::ActivityEntry entry;
    std::vector<Cell> cells;
};

struct ActivityAnswer
{
    std::vector<ActivityRow> rows; ///< the newest first
    std::uint64_t next = 0;        ///< the cursor to go on from; 0: there is no more
    std::uint64_t total = 0;
    Timestamp now{};
};
using ActivityAnswerPtr = std::shared_ptr<const ActivityAnswer>;

enum ActivityColumn {
    SeqColumn,
    WhenColumn,
    WhoColumn,
    ActColumn,
    TargetColumn,
    OutcomeColumn,
    DetailColumn,
    activityColumns
};
[[nodiscard]] std::vector<Column> activityColumnList();

/// A page of the log from a cursor on (0: from the newest).
[[nodiscard]] Result<ActivityAnswerPtr> readActivity(protocol::Client& client, const ActivityFilter& filter,
                                                     std::uint64_t before, std::size_t limit);

/// "Rotated keys", "Pushed revocations"; an act this console does not know is shown as it is called.
[[nodiscard]] QString actText(const std::string& act);
[[nodiscard]] QString outcomeText(authority::Outcome outcome);
[[nodiscard]] Tone toneOf(authority::Outcome outcome);
[[nodiscard]] QString iconOf(authority::Outcome outcome);
/// What the record says of an act, in the language and the time of whoever reads it.
[[nodiscard]] QString detailText(const authority::ActivityEntry& entry, Timestamp now);
/// Whom or what an act was done to; identifiers as they are.
[[nodiscard]] QString targetText(const authority::ActivityEntry& entry);
/// "Grace Hopper", "the machine itself".
[[nodiscard]] QString whoText(const authority::ActivityEntry& entry);

} // namespace signet::ui
