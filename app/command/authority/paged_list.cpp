#include "app/command/authority/paged_list.h"

#include "app/command/document.h"
#include "app/command/figures.h"
#include "app/command/layout.h"

#include <nlohmann/json.hpp>

namespace signet::command {

void addPagedOptions(CLI::App& app, PagedOptions& options, std::size_t limit)
{
    options.limit = limit;
    app.add_option("--before", options.before, "only entries of a smaller number")->option_text("SEQ");
    auto* most = app.add_option("--limit", options.limit, "at most so many (" + std::to_string(limit) + ")")
                     ->option_text("N")
                     ->check(CLI::Range(std::size_t{1}, std::size_t{1'000'000'000}));
    app.add_flag("--all", options.all, "all of them, however many")->excludes(most);
    auto* csv = app.add_flag("--csv", options.csv, "print CSV");
    addAuthorityOptions(app, options);
    app.get_option("--json")->excludes(csv);
}

PagedPrinter::PagedPrinter(const PagedOptions& options, ListForm form)
    : m_options(options), m_form(std::move(form))
{
    if (m_options.json)
        m_output.write("{\n  \"" + m_form.member + "\": [");
    else if (m_options.csv)
        m_output.write(csvLine(m_form.columns));
}

void PagedPrinter::add(const nlohmann::json& entry)
{
    auto line = documentLine(entry);
    line.pop_back();
    m_output.write((m_count++ > 0 ? ",\n    " : "\n    ") + line);
}

void PagedPrinter::add(std::vector<std::string> row)
{
    ++m_count;
    if (m_options.csv)
        m_output.write(csvLine(row));
    else
        m_rows.push_back(std::move(row));
}

void PagedPrinter::endPage()
{
    if (!m_rows.empty())
        m_output.write(table(m_form.heading, m_rows));
    m_rows.clear();
    m_output.flush();
}

ExitStatus PagedPrinter::finish(std::uint64_t total, std::uint64_t next)
{
    const bool forPeople = !m_options.json && !m_options.csv;
    if (m_options.json)
        m_output.write(std::string(m_count > 0 ? "\n  " : "") + "],\n  \"total\": " + std::to_string(total) +
                       ",\n  \"next\": " + std::to_string(next) + "\n}\n");
    else if (forPeople && m_count == 0)
        m_output.write(m_form.nothing + '\n');
    const auto written = m_output.finish();
    if (!written)
        return complain(written.error());
    if (forPeople && next != 0)
        say(grouped(m_count) + " of " + grouped(total) + " shown; go on with " +
            (m_options.oldestFirst ? "--after " : "--before ") + std::to_string(next) + ", or see --all.");
    return ExitStatus::Good;
}

} // namespace signet::command
