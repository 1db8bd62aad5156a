#include "ui/revocations/csv_reader.h"

#include <algorithm>

namespace signet::ui {

namespace {

constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";

std::string_view withoutMark(std::string_view text)
{
    return text.starts_with(byteOrderMark) ? text.substr(byteOrderMark.size()) : text;
}

} // namespace

CsvReader::CsvReader(std::string_view text, char separator)
    : m_text(withoutMark(text)), m_separator(separator)
{}

bool CsvReader::atEndOfRecord() const noexcept
{
    return m_at >= m_text.size() || m_text[m_at] == '\n' ||
           (m_text[m_at] == '\r' && (m_at + 1 == m_text.size() || m_text[m_at + 1] == '\n'));
}

bool CsvReader::next(std::vector<std::string>& fields)
{
    fields.clear();
    if (m_at >= m_text.size())
        return false;
    m_recordLine = m_line;
    m_recordAt = m_at;
    for (;;) {
        readField(fields.emplace_back());
        if (atEndOfRecord())
            break;
        ++m_at; // the separator
    }
    if (m_at < m_text.size() && m_text[m_at] == '\r')
        ++m_at;
    if (m_at < m_text.size())
        ++m_at;
    ++m_line;
    return true;
}

void CsvReader::readField(std::string& field)
{
    if (m_at < m_text.size() && m_text[m_at] == '"')
        readQuoted(field);
    while (!atEndOfRecord() && m_text[m_at] != m_separator)
        field += m_text[m_at++];
}

void CsvReader::readQuoted(std::string& field)
{
    ++m_at;
    while (m_at < m_text.size()) {
        const char c = m_text[m_at++];
        if (c == '"') {
            if (m_at >= m_text.size() || m_text[m_at] != '"')
                return;
            ++m_at; // doubled: one quote
        }
        if (c == '\n')
            ++m_line;
        field += c;
    }
}

std::string_view CsvReader::recordText() const noexcept
{
    const auto rest = m_text.substr(m_recordAt);
    return rest.substr(0, rest.find_first_of("\r\n"));
}

char separatorOf(std::string_view text) noexcept
{
    text = withoutMark(text);
    while (!text.empty()) {
        const auto line = text.substr(0, text.find('\n'));
        if (line.find_first_not_of(" \t\r") != std::string_view::npos && line.front() != '#') {
            char best = ',';
            for (const char candidate : {';', '\t'}) {
                if (std::count(line.begin(), line.end(), candidate) >
                    std::count(line.begin(), line.end(), best))
                    best = candidate;
            }
            return best;
        }
        text.remove_prefix(std::min(text.size(), line.size() + 1));
    }
    return ',';
}

} // namespace signet::ui
