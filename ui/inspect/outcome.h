#pragma once

// Inspections made ready to be shown: every string, number and colour run is computed on a worker, so that
// the window's thread only hands them to widgets.
//
// Thread-safety: values and pure functions; for workers.

#include "core/session/inspection/finder.h"
#include "ui/shell/theme.h"

#include <QString>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace signet::ui {

/// The verdict of a row in words, and its state.
struct VerdictLook
{
    QString word;
    QString iconName;
    Tone tone = Tone::Neutral;
};
[[nodiscard]] VerdictLook lookOf(session::VerdictKind verdict);

/// One row of the list of what was found.
struct ListRow
{
    session::VerdictKind verdict = session::VerdictKind::NotAToken;
    bool isToken = false;
    QString verdictWord;
    QString kind;
    QString summary;
    QString spoken; ///< kind and summary, for screen readers
    QString where;
    QString line;
    QString size;
    QString searchText; ///< lower case
    std::size_t lineNumber = 0;
    std::size_t bytes = 0;
};

/// A run of the shown text (UTF-16 positions) with one role.
struct ColouredPart
{
    session::PartRole role = session::PartRole::Value;
    int position = 0;
    int length = 0;
};

struct ClaimRow
{
    QString name;
    QString value;
    QString meaning;    ///< for a time the words before how far it is from now, "expires "
    QString afterwards; ///< … and those after it, "; renewed when used from 14:32 UTC on"
    QString absolute;   ///< "24 Nov 2026, 15:02:02 local · 14:02:02 UTC"; "" if the claim is no time
    std::optional<Timestamp> time;
};

struct FindingRow
{
    session::Severity severity = session::Severity::Info;
    QString message;
    QString remedy;
    QString code;
};

struct SizeSlice
{
    QString name;
    std::size_t bytes = 0;
    session::PartRole role = session::PartRole::Value;
};

/// Everything the right side shows about one token.
struct Details
{
    session::VerdictKind verdict = session::VerdictKind::NotAToken;
    VerdictLook look;
    QString headline;
    QString detail;
    QString kind;
    QString where;
    std::vector<ClaimRow> claims;
    std::size_t claimsLeftOff = 0;
    std::vector<FindingRow> findings;
    std::array<int, 3> findingCounts{}; ///< by Severity
    QString sizeSentence;
    std::vector<SizeSlice> slices;
    std::size_t carried = 0;
    std::size_t budget = 0;
    std::vector<std::pair<QString, QString>> keyFacts; ///< what was verified with which key
    QString header;                                    ///< pretty JSON
    QString payload;                                   ///< pretty JSON, or the text as it is
    int position = 0;                                  ///< of the token in the shown text
    int length = 0;
    std::optional<Timestamp> nextChange; ///< when the verdict may become another
    std::shared_ptr<const session::Inspection> inspection;
};

/// Rows that arrived together, with what the details of each are made from: its inspection, or (in a log, to
/// save memory) what was found, to be inspected again when looked at.
struct RowChunk
{
    std::vector<ListRow> rows;
    std::vector<std::shared_ptr<const session::Inspection>> inspections;
    std::vector<session::Found> founds;
};

/// What one run over the input came to.
struct Outcome
{
    std::shared_ptr<const RowChunk> found = std::make_shared<RowChunk>(); ///< never null
    std::vector<ColouredPart> parts;
    std::optional<Details> details; ///< of row `chosen`
    int chosen = -1;
    std::size_t tokens = 0;
    std::size_t plain = 0;
};

/// Turns byte offsets of a UTF-8 text into UTF-16 positions, in rising order of offsets.
class PositionMap
{
public:
    explicit PositionMap(const QString& text, std::size_t utf8Size);
    [[nodiscard]] int position(std::size_t offset) const;

private:
    std::vector<std::pair<std::size_t, int>> m_steps; ///< (byte, position) at each non-ASCII character's end
    std::size_t m_size;
};

[[nodiscard]] ListRow makeRow(const session::Inspection& inspection);
[[nodiscard]] Details makeDetails(std::shared_ptr<const session::Inspection> inspection, Timestamp now,
                                  const PositionMap& positions);
/// Indented by two; what is not JSON comes back as it is.
[[nodiscard]] QString prettyJson(const std::string& json);
/// "Found 3 tokens, 2 plain cookies".
[[nodiscard]] QString foundSentence(std::size_t tokens, std::size_t plain);

} // namespace signet::ui
