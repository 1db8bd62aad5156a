#include "core/session/inspection/json_sax.h"

#include <iterator>

namespace signet::session {

namespace {

/// Tells how far the parser has read: nlohmann's events carry no place.
class ReportingIterator
{
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    ReportingIterator(const char* at, const char** report) noexcept : m_at(at), m_report(report) {}
    reference operator*() const noexcept { return *m_at; }
    ReportingIterator& operator++() noexcept
    {
        *m_report = ++m_at;
        return *this;
    }
    ReportingIterator operator++(int) noexcept
    {
        auto before = *this;
        ++*this;
        return before;
    }
    friend bool operator==(const ReportingIterator& a, const ReportingIterator& b) noexcept
    {
        return a.m_at == b.m_at;
    }

private:
    const char* m_at;
    const char** m_report;
};

} // namespace

bool JsonSax::read(std::string_view text)
{
    m_text = text;
    m_read = text.data();
    m_depth = m_stringBegin = m_stringEnd = m_searchFrom = 0;
    const ReportingIterator first(text.data(), &m_read);
    const ReportingIterator last(text.data() + text.size(), &m_read);
    return nlohmann::json::sax_parse(first, last, static_cast<nlohmann::json_sax<nlohmann::json>*>(this));
}

/// Between two strings there are no quotes, so the string begins behind the next one.
void JsonSax::locate() noexcept
{
    const auto behind = static_cast<std::size_t>(m_read - m_text.data());
    m_stringBegin = m_text.find('"', m_searchFrom) + 1;
    m_stringEnd = behind - 1;
    m_searchFrom = behind;
}

bool JsonSax::string(string_t& value)
{
    locate();
    return onString(value);
}

bool JsonSax::key(string_t& name)
{
    locate();
    return onName(name);
}

bool JsonSax::end_object()
{
    const bool goesOn = onObjectEnd();
    --m_depth;
    return goesOn;
}

bool JsonSax::end_array()
{
    const bool goesOn = onArrayEnd();
    --m_depth;
    return goesOn;
}

} // namespace signet::session
