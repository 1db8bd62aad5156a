#pragma once

// Records of comma-separated values (RFC 4180): fields in quotes may hold separators, line breaks and doubled
// quotes. A line feed alone ends a record too, and a byte order mark is passed over.
//
// Errors: a quote that is never closed ends with the text. Thread-safety: a value; one thread. The text must
// outlive the reader.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace signet::ui {

class CsvReader
{
public:
    CsvReader(std::string_view text, char separator);

    /// The next record, or false at the end.
    bool next(std::vector<std::string>& fields);
    /// On which line, from 1, the record read last began, and its text up to the line's end.
    [[nodiscard]] std::size_t line() const noexcept { return m_recordLine; }
    [[nodiscard]] std::string_view recordText() const noexcept;
    [[nodiscard]] std::size_t position() const noexcept { return m_at; }

private:
    void readField(std::string& field);
    void readQuoted(std::string& field);
    [[nodiscard]] bool atEndOfRecord() const noexcept;

    std::string_view m_text;
    char m_separator;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
    std::size_t m_recordLine = 1;
    std::size_t m_recordAt = 0;
};

/// A comma, a semicolon or a tab: which of them stands most often in the first line that says something.
[[nodiscard]] char separatorOf(std::string_view text) noexcept;

} // namespace signet::ui
