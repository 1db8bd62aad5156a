#pragma once

// One question to the revocation log and its answer, with rows ready to be shown.
// Thread-safety: values; readLog runs on the workspace's worker.

#include "core/protocol/client.h"
#include "ui/revocations/revocation_words.h"

#include <QHash>

#include <memory>
#include <optional>

namespace signet::ui {

struct LogFilter
{
    std::string text;
    std::optional<revocation::Kind> kind;
    std::string site;
    bool inForce = false;
    bool operator==(const LogFilter&) const = default;
    [[nodiscard]] bool isEmpty() const { return *this == LogFilter(); }
};

/// An entry ready to be shown.
struct LogRow
{
    std::uint64_t seq = 0; ///< 0: there is no such entry any more
    revocation::Kind kind = revocation::Kind::Session;
    Cell number;
    Cell whom;
    Cell reason;
    Cell by;
    Cell when;
    Cell goneBy;
};

using OperatorNames = std::shared_ptr<const QHash<QString, QString>>;

struct LogQuestion
{
    std::uint64_t before = 0; ///< as in RevocationQuery
    std::uint64_t after = 0;
    std::size_t skip = 0;
    std::size_t limit = 100;
    bool ascending = false;
    LogFilter filter;
    OperatorNames names; ///< by id
    Timestamp now{};
};

struct LogAnswer
{
    std::vector<LogRow> rows; ///< oldest first, whichever way they were asked for
    std::uint64_t total = 0;
};

[[nodiscard]] Result<std::shared_ptr<const LogAnswer>> readLog(protocol::Client& client,
                                                               const LogQuestion& question);

} // namespace signet::ui
