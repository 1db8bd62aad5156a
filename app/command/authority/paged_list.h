#pragma once

// Long lists read page by page and printed as they arrive: as a table, CSV or JSON.
//
// Thread-safety: one thread.

#include "app/command/authority/connection.h"
#include "app/command/output.h"

#include <nlohmann/json_fwd.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace signet::command {

/// What is asked for of a list.
struct PagedOptions : AuthorityOptions
{
    std::uint64_t before = 0;
    std::uint64_t after = 0;
    std::size_t limit = 0;
    bool all = false;
    bool csv = false;
    bool oldestFirst = false;
};
/// Adds --before, --limit (`limit` unless given), --all, --csv and the options of authorities.
void addPagedOptions(CLI::App& app, PagedOptions& options, std::size_t limit);

/// How a list is printed.
struct ListForm
{
    std::string member;               ///< of the JSON document: {"<member>":[…],"total","next"}
    std::vector<std::string> columns; ///< of CSV
    std::vector<std::string> heading; ///< of the table
    std::string nothing;              ///< said when it is empty
};

class PagedPrinter
{
public:
    PagedPrinter(const PagedOptions& options, ListForm form);
    void add(const nlohmann::json& entry);
    void add(std::vector<std::string> row);
    void endPage();
    /// Ends the document, and on a terminal tells how what is left is had.
    ExitStatus finish(std::uint64_t total, std::uint64_t next);
    [[nodiscard]] bool failed() const noexcept { return m_output.failed(); }

private:
    const PagedOptions& m_options;
    ListForm m_form;
    Output m_output;
    std::uint64_t m_count = 0;
    std::vector<std::vector<std::string>> m_rows; ///< of this page
};

/// Reads with `fetch(query)` until there is enough. `json(entry)`, `csv(entry)` and `cells(entry)` make of an
/// entry what is printed.
template <typename Query, typename Fetch, typename Json, typename Csv, typename Cells>
Result<ExitStatus> printPages(const PagedOptions& options, ListForm form, Query query, Fetch fetch, Json json,
                              Csv csv, Cells cells)
{
    constexpr std::size_t page = 1'000;
    query.before = options.before;
    query.after = options.after;
    query.ascending = options.oldestFirst;
    std::optional<PagedPrinter> printer;
    for (std::size_t left = options.all ? page : options.limit;;) {
        query.limit = std::min(left, page);
        const auto got = fetch(query);
        if (!got && printer) {
            // Half a list is on its way already: nothing may follow it but the reason.
            complain(explained(got.error()));
            return statusOf(got.error().code);
        }
        if (!got)
            return tl::unexpected(got.error());
        if (!printer)
            printer.emplace(options, std::move(form));
        for (const auto& entry : got->entries) {
            if (options.json)
                printer->add(json(entry));
            else
                printer->add(options.csv ? csv(entry) : cells(entry));
        }
        printer->endPage();
        left -= options.all ? 0 : std::min(left, got->entries.size());
        if (got->next == 0 || got->entries.empty() || left == 0 || printer->failed())
            return printer->finish(got->total, got->next);
        (options.oldestFirst ? query.after : query.before) = got->next;
    }
}

} // namespace signet::command
