#pragma once

// Gathers what the readers of the different shapes find, names where it was found, and puts it in order.
//
// The readers (finder, curl, HAR, cookie jar, log) say what a stretch of text is: a cookie line, a URL, a
// body; what becomes of it is decided here once. Thread-safety: one collector a thread.

#include "core/session/inspection/finder.h"
#include "core/session/inspection/token_run.h"

namespace signet::session {

/// What holds for everything found until it is changed.
struct Surroundings
{
    std::optional<Carrier> carrier; ///< in place of the header's own, e.g. CurlCommand
    std::string prefix;             ///< of descriptions: "curl command, "
    std::string host;
    bool secureTransport = true;
    std::size_t response = 0;
};

class Collector
{
public:
    Surroundings surroundings;

    /// One header field.
    void header(std::string_view name, const Stretch& value);
    /// The value of a Cookie header. `alone`: there was no header, it only looks like one.
    void cookieLine(const Stretch& value, bool alone = false);
    /// The value of a Set-Cookie header.
    void setCookieLine(const Stretch& value, bool alone = false);
    /// One cookie whose Set-Cookie line is made up from fields.
    void cookie(const Stretch& name, const Stretch& value, const std::string& setCookie,
                std::string_view description);
    /// A request target or a whole URL; takes the host and the scheme from it.
    void url(const Stretch& url);
    /// The content of a message.
    void body(const Stretch& text);
    /// Text of no known shape; `log`: every line of it belongs to a log.
    void freeText(const Stretch& stretch, bool log = false);
    /// A token in the JSON serialisation.
    void jsonToken(const Stretch& text);
    /// The input's only word, which is what a cookie may hold, or begins like a token and is none.
    void word(const Stretch& text);

    /// Takes the host for what is found from here on; longer than a name may be, it is cut.
    void setHost(std::string_view host);
    /// How many were found so far.
    [[nodiscard]] std::size_t count() const noexcept { return m_found.size(); }
    /// Tells those from `first` on what became known after them: the host, and whether it was http.
    void setHostFrom(std::size_t first);
    /// Whether no more is taken.
    [[nodiscard]] bool isFull() const noexcept { return m_found.size() >= maximumFinds; }

    /// Everything in the order of the input, with line numbers.
    [[nodiscard]] std::vector<Found> finish(std::string_view input);

private:
    struct Cookie
    {
        const Stretch* name;
        std::string setCookie;
        std::shared_ptr<const std::string> line;
        Carrier carrier;
        std::string_view description;
        bool whole = false;
    };
    Found& add(Carrier carrier, std::string_view description);
    void addToken(TokenRun&& run, Carrier carrier, std::string_view description, std::string parameter = {});
    void addCookie(const Cookie& cookie, const Stretch& value);
    void scan(const Stretch& text, Carrier carrier, std::string_view description);

    std::vector<Found> m_found;
};

/// Whether `text`, a JSON object, is a JWS or JWE in the JSON serialisation.
[[nodiscard]] bool isJsonToken(std::string_view text);
/// Whether a line reads like one of an access log or another log.
[[nodiscard]] bool looksLikeLogLine(std::string_view line) noexcept;

} // namespace signet::session
