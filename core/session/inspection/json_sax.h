#pragma once

// Reading of JSON files piece by piece with the place of every string, on nlohmann's SAX parser: constant
// memory, no recursion, nothing thrown, nesting over 64 refused.
//
// For files that hold tokens (HAR) and for what is only shown; what is trusted is read by
// jose/json_reader.h. Thread-safety: one reader a thread.

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

namespace signet::session {

/// Base of readers, which override what they care for. A hook that returns false ends the reading.
class JsonSax : private nlohmann::json_sax<nlohmann::json>
{
public:
    static constexpr std::size_t maximumDepth = 64;

    /// Reads one value; false if it is no JSON, is too deep or was ended by a hook.
    bool read(std::string_view text);

protected:
    virtual bool onObject() { return true; }    ///< begins; depth() counts it already
    virtual bool onObjectEnd() { return true; } ///< ends; depth() counts it still
    virtual bool onArray() { return true; }
    virtual bool onArrayEnd() { return true; }
    virtual bool onName(std::string&) { return true; }
    virtual bool onString(std::string&) { return true; }
    virtual bool onBoolean(bool) { return true; }
    virtual bool onOther() { return true; } ///< a number or null

    [[nodiscard]] std::size_t depth() const noexcept { return m_depth; }
    /// Where the last name or string stands, without its quotes, escapes as written.
    [[nodiscard]] std::size_t stringBegin() const noexcept { return m_stringBegin; }
    [[nodiscard]] std::size_t stringEnd() const noexcept { return m_stringEnd; }

private:
    bool null() override { return onOther(); }
    bool boolean(bool value) override { return onBoolean(value); }
    bool number_integer(number_integer_t) override { return onOther(); }
    bool number_unsigned(number_unsigned_t) override { return onOther(); }
    bool number_float(number_float_t, const string_t&) override { return onOther(); }
    bool binary(binary_t&) override { return onOther(); }
    bool string(string_t& value) override;
    bool key(string_t& name) override;
    bool start_object(std::size_t) override { return ++m_depth <= maximumDepth && onObject(); }
    bool end_object() override;
    bool start_array(std::size_t) override { return ++m_depth <= maximumDepth && onArray(); }
    bool end_array() override;
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override
    {
        return false;
    }
    void locate() noexcept;

    std::string_view m_text;
    const char* m_read = nullptr; ///< behind the last character the parser took
    std::size_t m_depth = 0;
    std::size_t m_stringBegin = 0;
    std::size_t m_stringEnd = 0;
    std::size_t m_searchFrom = 0;
};

} // namespace signet::session
