#include "ui/revocations/entry_parser.h"

#include "core/base/random.h"
#include "core/base/text.h"
#include "ui/revocations/csv_reader.h"
#include "ui/shell/core_words.h"

#include <QCoreApplication>

#include <array>
#include <unordered_set>

namespace signet::ui {

using revocation::Kind;
using revocation::Revocation;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(signet::ui::EntryParser)
};

enum class Column { Unknown, Kind, Site, Target, Reason, Before };

struct Heading
{
    std::vector<Column> columns;
    std::optional<Kind> kind; ///< "user" as a heading says the kind as well
    /// Whether it says whom the lines concern; a column of sites does when sites are what is listed.
    [[nodiscard]] bool fits(Kind chosen) const
    {
        return kind || contains(Column::Kind) || contains(Column::Target) ||
               (chosen == Kind::Site && contains(Column::Site));
    }
    [[nodiscard]] bool contains(Column column) const
    {
        return std::find(columns.begin(), columns.end(), column) != columns.end();
    }
};

Heading headingOf(const std::vector<std::string>& fields)
{
    Heading heading;
    for (const auto& field : fields) {
        const std::string name = toLower(trimmed(field));
        Column column = Column::Unknown;
        if (name == "kind" || name == "type")
            column = Column::Kind;
        else if (name == "target" || name == "whom")
            column = Column::Target;
        else if (name == "reason" || name == "comment")
            column = Column::Reason;
        else if (name == "before")
            column = Column::Before;
        // "site" with another column that names whom is where that is; the kind only when alone.
        else if (name == "site" || name == "wiki" || name == "aud")
            column = Column::Site;
        else if (name == "user" || name == "sub" || name == "subject")
            heading.kind = Kind::User, column = Column::Target;
        else if (name == "session" || name == "sid")
            heading.kind = Kind::Session, column = Column::Target;
        else if (name == "remember" || name == "rid")
            heading.kind = Kind::Remember, column = Column::Target;
        else if (name == "key" || name == "kid")
            heading.kind = Kind::Key, column = Column::Target;
        heading.columns.push_back(column);
    }
    return heading;
}

class Parser
{
public:
    Parser(std::string_view text, const ParseDefaults& defaults, Timestamp now,
           const std::function<bool(std::size_t)>& goOn)
        : m_text(text), m_defaults(defaults), m_now(now), m_goOn(goOn)
    {}

    ParsedEntries parse()
    {
        CsvReader reader(m_text, separatorOf(m_text));
        std::vector<std::string> fields;
        bool first = true;
        std::size_t records = 0;
        while (reader.next(fields)) {
            if (m_goOn && ++records % 512 == 0 && !m_goOn(reader.position())) {
                m_result.cancelled = true;
                break;
            }
            const auto line = trimmed(reader.recordText());
            if (line.empty() || line.front() == '#')
                continue;
            if (std::exchange(first, false)) {
                m_heading = headingOf(fields);
                m_result.hasHeading = m_heading.fits(m_defaults.kind);
                if (m_result.hasHeading)
                    continue;
            }
            if (m_entries.size() >= ParsedEntries::maximumEntries) {
                m_result.tooMany = true;
                break;
            }
            if (m_result.hasHeading)
                take(entryOf(fields), reader);
            else
                take(entryOf(line), reader);
        }
        m_result.chunk = stageable(std::move(m_entries));
        return std::move(m_result);
    }

private:
    Revocation blank() const
    {
        Revocation entry;
        entry.kind = m_defaults.kind;
        entry.site = m_defaults.site;
        entry.reason = m_defaults.reason;
        return entry;
    }

    Result<Revocation> entryOf(std::string_view line) const
    {
        Revocation entry = blank();
        (entry.kind == Kind::Site ? entry.site : entry.target) = line;
        return entry;
    }

    Result<Revocation> entryOf(const std::vector<std::string>& fields) const
    {
        Revocation entry = blank();
        entry.kind = m_heading.kind.value_or(entry.kind);
        for (std::size_t i = 0; i < std::min(fields.size(), m_heading.columns.size()); ++i) {
            const std::string_view value = trimmed(fields[i]);
            if (value.empty())
                continue;
            switch (m_heading.columns[i]) {
            case Column::Kind: {
                const auto kind = revocation::kindFromString(toLower(value));
                if (!kind)
                    return fail(ErrorCode::InvalidInput,
                                Words::tr("\u201c%1\u201d is no kind; the kinds are session, remember, user, "
                                          "key, site and everything.")
                                    .arg(QString::fromStdString(toUtf8(value)))
                                    .toStdString());
                entry.kind = *kind;
                break;
            }
            case Column::Site:
                entry.site = value;
                break;
            case Column::Target:
                entry.target = value;
                break;
            case Column::Reason:
                entry.reason = value;
                break;
            case Column::Before:
                entry.before = parseTimestamp(value);
                if (!entry.before)
                    return fail(ErrorCode::InvalidInput,
                                Words::tr("\u201c%1\u201d is not a time; write 2026-11-24T14:02:02Z.")
                                    .arg(QString::fromStdString(toUtf8(value)))
                                    .toStdString());
                break;
            case Column::Unknown:
                break;
            }
        }
        return entry;
    }

    void take(Result<Revocation> entry, const CsvReader& reader)
    {
        if (entry) {
            drop(*entry);
            entry->id = "unnumbered"; // one of its own comes when the rows are made
            if (auto valid = revocation::validate(*entry, m_now); !valid)
                entry = tl::unexpected(std::move(valid.error()));
        }
        if (!entry)
            return complain(reader, entry.error());
        std::string same(1, static_cast<char>(entry->kind));
        same += entry->site + '\0' + entry->target;
        if (m_seen.insert(std::move(same)).second)
            m_entries.push_back(std::move(*entry));
        else
            ++m_result.repeated;
    }

    /// A default that the entry's kind has no use for, such as the site of a key, is not an error of the
    /// line.
    static void drop(Revocation& entry)
    {
        if (entry.kind == Kind::Key || entry.kind == Kind::Everything)
            entry.site.clear();
        if (entry.kind == Kind::Site || entry.kind == Kind::Everything)
            entry.target.clear();
    }

    void complain(const CsvReader& reader, const Error& error)
    {
        ++m_result.problemCount;
        if (m_result.problems.size() >= ParsedEntries::maximumProblems)
            return;
        constexpr std::size_t shown = 60;
        const auto text = reader.recordText();
        QString beginning = QString::fromStdString(toUtf8(text.substr(0, shown)));
        if (text.size() > shown)
            beginning += QChar(0x2026);
        m_result.problems.push_back({reader.line(), std::move(beginning), coreWords(error.message)});
    }

    std::string_view m_text;
    const ParseDefaults& m_defaults;
    Timestamp m_now;
    const std::function<bool(std::size_t)>& m_goOn;
    Heading m_heading;
    std::vector<Revocation> m_entries;
    std::unordered_set<std::string> m_seen;
    ParsedEntries m_result;
};

} // namespace

ParsedEntries parseEntries(std::string_view text, const ParseDefaults& defaults, Timestamp now,
                           const std::function<bool(std::size_t)>& goOn)
{
    return Parser(text, defaults, now, goOn).parse();
}

} // namespace signet::ui
