#pragma once

// Reads a pasted list or a CSV file (RFC 4180) as revocations.
//
// With a heading row the columns say what they are: kind, site, target (also user, session, remember, key,
// whose name is the kind as well), reason, before. The separator is a comma, a semicolon or a tab, as the
// heading has it. Without a heading every line is one target of the kind and site chosen beforehand. Empty
// lines and those that begin with # are passed over; repetitions within the input are counted, not listed.
//
// Range: maximumEntries entries, maximumText bytes. Errors: told by line, the first maximumProblems of them.
// Thread-safety: a pure function for workers.

#include "ui/revocations/staged_rows.h"

#include <functional>
#include <string_view>

namespace signet::ui {

struct ParseDefaults
{
    revocation::Kind kind = revocation::Kind::User;
    std::string site;
    std::string reason;
};

struct ParseProblem
{
    std::size_t line = 0; ///< from 1
    QString text;         ///< the line's beginning
    QString message;
};

struct ParsedEntries
{
    static constexpr std::size_t maximumEntries = 100'000;
    static constexpr std::size_t maximumProblems = 100;
    static constexpr std::size_t maximumText = std::size_t{32} << 20;

    std::shared_ptr<const StagedChunk> chunk; ///< never null once parsed
    std::vector<ParseProblem> problems;
    std::size_t problemCount = 0; ///< all of them
    std::size_t repeated = 0;
    bool hasHeading = false;
    bool tooMany = false; ///< more than maximumEntries; the rest was not read
    bool cancelled = false;
};

/// `goOn` is asked now and then with the bytes read so far; false stops.
[[nodiscard]] ParsedEntries parseEntries(std::string_view text, const ParseDefaults& defaults, Timestamp now,
                                         const std::function<bool(std::size_t)>& goOn = {});

} // namespace signet::ui
