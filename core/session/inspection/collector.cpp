#include "core/session/inspection/collector.h"

#include "core/base/text.h"
#include "core/session/cookie.h"
#include "core/session/inspection/json_sax.h"

#include <algorithm>

namespace signet::session {

namespace {

constexpr auto npos = std::string_view::npos;
constexpr std::size_t longestLookBack = 128;
constexpr std::size_t longestName = 255; // of a host (RFC 1035), and more than any cookie's
constexpr std::size_t mostTokensWithAttributes = 4;

bool contains(std::string_view text, char c) noexcept
{
    return text.find(c) != npos;
}

/// What stands before a token: `?name=`, `; name=`, `Bearer `.
struct Before
{
    std::string name;
    char delimiter = 0; ///< what stands before the name; 0 at the beginning of the text
    bool bearer = false;
};

Before lookBefore(std::string_view text, std::size_t at)
{
    Before before;
    const auto from = at > longestLookBack ? at - longestLookBack : 0;
    auto piece = text.substr(from, at - from);
    const auto bare = trimmed(piece);
    before.bearer = bare.size() >= 6 && equalsIgnoringCase(bare.substr(bare.size() - 6), "bearer") &&
                    bare.size() < piece.size();
    if (piece.ends_with("%20") && piece.size() >= 9)
        before.bearer = equalsIgnoringCase(piece.substr(piece.size() - 9, 6), "bearer");
    if (piece.ends_with('"') || piece.ends_with('\''))
        piece.remove_suffix(1);
    if (piece.ends_with("%3D") || piece.ends_with("%3d"))
        piece.remove_suffix(3);
    else if (piece.ends_with('='))
        piece.remove_suffix(1);
    else
        return before;
    auto end = piece.size();
    while (end > 0 && !contains("?&#;, \t\r\n\"'<>(){}[]", piece[end - 1]))
        --end;
    before.name = std::string(piece.substr(end));
    before.delimiter = end == 0 ? '\0' : piece[end - 1];
    if (before.delimiter == ' ' && end >= 2 && piece[end - 2] == ';')
        before.delimiter = ';';
    return before;
}

bool isParameter(const Before& before) noexcept
{
    return !before.name.empty() &&
           (before.delimiter == '?' || before.delimiter == '&' || before.delimiter == '#');
}

/// As what a token in free text counts, by what stands before it.
std::pair<Carrier, std::string> settingOf(const Before& before, bool inLog, bool alone)
{
    if (inLog)
        return {Carrier::LogLine, "log"};
    if (isParameter(before))
        return {Carrier::QueryParameter, "query parameter " + toUtf8(before.name)};
    if (before.bearer)
        return {Carrier::AuthorizationHeader, "Bearer token"};
    return {Carrier::Raw, alone ? "token" : "text"};
}

bool isWholeToken(const Stretch& value)
{
    if (findTokenStart(value.text(), 0) != 0)
        return false;
    const auto run = readTokenRun(value, 0);
    return run.isToken() && run.end == value.size();
}

/// The members of a JSON object's first level.
class TopNames : public JsonSax
{
public:
    [[nodiscard]] bool isToken() const noexcept { return m_sealed || (m_payload && m_signed); }

private:
    bool onName(std::string& name) override
    {
        if (depth() == 1) {
            m_payload |= name == "payload";
            m_signed |= name == "signature" || name == "signatures";
            m_sealed |= name == "ciphertext";
        }
        return true;
    }

    bool m_payload = false;
    bool m_signed = false;
    bool m_sealed = false;
};

std::string inWords(const Surroundings& surroundings, std::string_view description)
{
    return surroundings.prefix + std::string(description);
}

/// The runs of `stretch`'s text; none where it stands in the input as it is.
std::vector<Run> runsOf(const Stretch& stretch)
{
    if (!stretch.isMapped() || stretch.empty())
        return {};
    MappedText copy;
    for (std::size_t i = 0; i < stretch.size(); ++i)
        copy.append(stretch.text()[i], stretch.begin(i), stretch.end(i) - stretch.begin(i));
    if (copy.runs().size() == 1 && copy.runs().front().width == 1)
        return {};
    return {copy.runs().begin(), copy.runs().end()};
}

void place(Found& found, const Stretch& text)
{
    found.text = std::string(text.text());
    found.runs = runsOf(text);
    found.source.offset = text.begin(0);
    found.source.length = text.empty() ? 0 : text.end(text.size() - 1) - found.source.offset;
}

} // namespace

bool isJsonToken(std::string_view text)
{
    if (!text.starts_with('{') || !text.ends_with('}'))
        return false;
    if (text.find("\"ciphertext\"") == npos && text.find("\"signature") == npos)
        return false;
    TopNames names;
    return names.read(text) && names.isToken();
}

bool looksLikeLogLine(std::string_view line) noexcept
{
    if (line.find(" HTTP/1") != npos || line.find(" HTTP/2") != npos || line.find(" HTTP/3") != npos)
        return true;
    if (line.empty() || !(contains("0123456789[<", line.front()) || line.starts_with("time=")))
        return false;
    return std::count(line.begin(),
                      line.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(line.size(), 200)),
                      ' ') >= 3;
}

Found& Collector::add(Carrier carrier, std::string_view description)
{
    auto& found = m_found.emplace_back();
    found.source.carrier = surroundings.carrier.value_or(carrier);
    found.source.description = inWords(surroundings, description);
    found.host = surroundings.host;
    found.secureTransport = surroundings.secureTransport;
    return found;
}

void Collector::addToken(TokenRun&& run, Carrier carrier, std::string_view description, std::string parameter)
{
    if (isFull())
        return;
    auto& found = add(carrier, description);
    place(found, Stretch(run.token));
    found.parameter = std::move(parameter);
}

void Collector::scan(const Stretch& text, Carrier carrier, std::string_view description)
{
    scanTokens(text, [&](TokenRun&& run) {
        auto before = lookBefore(text.text(), run.begin);
        const bool parameter = isParameter(before);
        addToken(std::move(run), carrier, description, parameter ? std::move(before.name) : std::string());
    });
}

void Collector::header(std::string_view name, const Stretch& value)
{
    if (equalsIgnoringCase(name, "cookie"))
        cookieLine(value);
    else if (equalsIgnoringCase(name, "set-cookie"))
        setCookieLine(value);
    else if (equalsIgnoringCase(name, "authorization") || equalsIgnoringCase(name, "proxy-authorization"))
        scan(value, Carrier::AuthorizationHeader, std::string(name) + " header");
    else {
        if (equalsIgnoringCase(name, "host") || equalsIgnoringCase(name, ":authority"))
            setHost(trimmed(value.text()));
        else if (equalsIgnoringCase(name, ":scheme"))
            surroundings.secureTransport = trimmed(value.text()) != "http";
        scan(value, Carrier::OtherHeader, toUtf8(name) + " header");
    }
}

void Collector::cookieLine(const Stretch& value, bool alone)
{
    const auto line = std::make_shared<const std::string>(value.text());
    for (const auto& pair : parseCookieLine(value.text())) {
        if (isFull())
            return;
        const auto name = value.part(pair.name.empty() ? value.text().substr(0, 0) : pair.name);
        addCookie({&name, {}, line, Carrier::CookieHeader, alone ? "cookie line" : "Cookie header", false},
                  value.part(pair.value));
    }
}

void Collector::setCookieLine(const Stretch& value, bool alone)
{
    const auto first = value.text().substr(0, value.text().find(';'));
    const auto pairs = parseCookieLine(first);
    if (pairs.empty() || pairs.front().name.empty() || isFull())
        return;
    const auto name = value.part(pairs.front().name);
    addCookie({&name, std::string(trimmed(value.text())), nullptr, Carrier::SetCookieHeader,
               alone ? "Set-Cookie line" : "Set-Cookie header", true},
              value.part(pairs.front().value));
}

void Collector::cookie(const Stretch& name, const Stretch& value, const std::string& setCookie,
                       std::string_view description)
{
    addCookie({&name, setCookie, nullptr, Carrier::CookieJar, description, false}, value);
}

void Collector::addCookie(const Cookie& cookie, const Stretch& value)
{
    if (value.empty() || isFull())
        return;
    const auto first = m_found.size();
    const auto decoded = contains(value.text(), '%') ? percentDecoded(value) : MappedText();
    const auto text = decoded.size() == 0 ? value : Stretch(decoded);
    if (!isWholeToken(text))
        scan(text, cookie.carrier, cookie.description);
    if (m_found.size() == first)
        place(add(cookie.carrier, cookie.description), text);
    // What is the same for all tokens in one cookie is kept short, or kept with the first few of them: many
    // copies of something long would cost the square of the input.
    const auto name = toUtf8(cookie.name->text().substr(0, longestName));
    for (auto i = first; i < m_found.size(); ++i) {
        auto& found = m_found[i];
        found.source.cookieName = name;
        if (!cookie.name->empty()) {
            found.nameOffset = cookie.name->begin(0);
            found.nameLength = cookie.name->end(cookie.name->size() - 1) - found.nameOffset;
        }
        found.cookieLine = cookie.line;
        if (i - first >= mostTokensWithAttributes)
            continue;
        found.setCookie = cookie.setCookie;
        found.setCookieIsWhole = cookie.whole;
        found.response = cookie.setCookie.empty() ? 0 : surroundings.response;
    }
}

void Collector::url(const Stretch& url)
{
    const auto text = url.text();
    if (startsWithIgnoringCase(text, "http://"))
        surroundings.secureTransport = false;
    if (const auto scheme = text.find("://"); scheme < 8) {
        const auto rest = text.substr(scheme + 3);
        const auto authority = rest.substr(0, rest.find_first_of("/?#"));
        const auto user = authority.rfind('@');
        setHost(user == npos ? authority : authority.substr(user + 1));
    }
    scanTokens(url, [&](TokenRun&& run) {
        auto before = lookBefore(text, run.begin);
        if (isParameter(before)) {
            const auto description = "query parameter " + toUtf8(before.name);
            addToken(std::move(run), Carrier::QueryParameter, description, std::move(before.name));
        } else {
            addToken(std::move(run), Carrier::QueryParameter, "URL", "URL");
        }
    });
}

void Collector::body(const Stretch& text)
{
    const auto inner = text.part(trimmed(text.text()));
    if (isJsonToken(inner.text())) {
        place(add(Carrier::Body, "body"), inner);
        return;
    }
    scan(text, Carrier::Body, "body");
}

void Collector::freeText(const Stretch& stretch, bool log)
{
    const auto text = stretch.text();
    std::size_t lineEnd = 0;
    bool isLog = log;
    scanTokens(stretch, [&](TokenRun&& run) {
        if (!log && run.begin >= lineEnd) { // the first token of its line: look at the line once
            const auto before = text.substr(lineEnd, run.begin - lineEnd).rfind('\n');
            const auto lineBegin = before == npos ? lineEnd : lineEnd + before + 1;
            lineEnd = std::min(text.find('\n', run.begin), text.size());
            isLog = looksLikeLogLine(text.substr(lineBegin, lineEnd - lineBegin));
        }
        const auto before = lookBefore(text, run.begin);
        const bool alone = run.begin == 0 && run.end == text.size();
        const auto [carrier, description] = settingOf(before, isLog, alone);
        const auto count = m_found.size();
        addToken(std::move(run), carrier, description, isParameter(before) ? before.name : std::string());
        if (before.delimiter == ';' && isCookieName(before.name) && m_found.size() > count)
            m_found.back().source.cookieName = before.name;
    });
}

void Collector::jsonToken(const Stretch& text)
{
    if (!isFull())
        place(add(Carrier::Raw, "token in JSON"), text);
}

void Collector::word(const Stretch& text)
{
    if (isFull())
        return;
    const auto decoded = percentDecoded(text);
    place(add(Carrier::Raw, "token"), contains(text.text(), '%') ? Stretch(decoded) : text);
}

void Collector::setHost(std::string_view host)
{
    surroundings.host = toUtf8(host.substr(0, longestName));
}

void Collector::setHostFrom(std::size_t first)
{
    for (auto i = first; i < m_found.size(); ++i) {
        if (m_found[i].host.empty())
            m_found[i].host = surroundings.host;
        m_found[i].secureTransport = m_found[i].secureTransport && surroundings.secureTransport;
    }
}

std::vector<Found> Collector::finish(std::string_view input)
{
    std::stable_sort(m_found.begin(), m_found.end(),
                     [](const Found& a, const Found& b) { return a.source.offset < b.source.offset; });
    const bool several = input.find('\n') != npos;
    std::size_t counted = 0;
    std::size_t line = 1;
    for (auto& found : m_found) {
        const auto upTo = std::min(found.source.offset, input.size());
        line += static_cast<std::size_t>(std::count(input.begin() + static_cast<std::ptrdiff_t>(counted),
                                                    input.begin() + static_cast<std::ptrdiff_t>(upTo), '\n'));
        counted = upTo;
        found.source.line = line;
        if (several && found.source.carrier != Carrier::Har)
            found.source.description += ", line " + std::to_string(line);
        if (!found.source.description.empty() && found.source.description.front() >= 'a')
            found.source.description.front() = static_cast<char>(found.source.description.front() - 32);
    }
    return std::move(m_found);
}

} // namespace signet::session
