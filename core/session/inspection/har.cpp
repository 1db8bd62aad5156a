#include "core/session/inspection/har.h"

#include "core/base/text.h"
#include "core/session/cookie.h"
#include "core/session/inspection/json_sax.h"

#include <set>

namespace signet::session {

namespace {

/// A string of the file: its value and where it stands.
struct Text
{
    std::string value;
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// One object of a `headers` or `cookies` array.
struct Item
{
    Text name, value;
    std::string path, domain, sameSite, expires;
    bool secure = false;
    bool httpOnly = false;
};

/// One request or response, kept until it ends, since its cookies may stand before its headers.
struct Message
{
    std::vector<Item> headers, cookies;
    std::vector<Text> bodies;
    std::optional<Text> url;
};

/// Follows the path log / entries / (entry) / request or response / …
class HarReader : public JsonSax
{
public:
    HarReader(const Stretch& input, Collector& collector) : m_input(input), m_collector(collector) {}
    [[nodiscard]] bool isHar() const noexcept { return m_entries; }

private:
    // Depths, the outermost object being 1: log 2, entries 3, entry 4, message 5, list 6, item 7.
    static constexpr std::size_t messageDepth = 5;
    static constexpr std::size_t itemDepth = 7;

    bool onName(std::string& name) override
    {
        if (depth() >= m_names.size())
            m_names.resize(depth() + 1);
        m_names[depth()] = name;
        if (depth() == 2 && m_names[1] == "log" && name == "entries")
            m_entries = true;
        return !m_collector.isFull();
    }

    [[nodiscard]] std::string_view nameAt(std::size_t depth) const noexcept
    {
        return depth < m_names.size() ? std::string_view(m_names[depth]) : std::string_view{};
    }
    [[nodiscard]] bool inMessage() const noexcept
    {
        return depth() >= messageDepth && nameAt(1) == "log" && nameAt(2) == "entries" &&
               (nameAt(4) == "request" || nameAt(4) == "response");
    }
    [[nodiscard]] bool inItem() const noexcept
    {
        return depth() == itemDepth && inMessage() && (nameAt(5) == "headers" || nameAt(5) == "cookies");
    }

    bool onObject() override
    {
        if (depth() == 4 && m_entries)
            ++m_entry;
        else if (depth() == messageDepth && inMessage())
            m_message = {};
        else if (inItem())
            m_item = {};
        return true;
    }

    bool onObjectEnd() override
    {
        if (inItem())
            (nameAt(5) == "headers" ? m_message.headers : m_message.cookies).push_back(std::move(m_item));
        else if (depth() == messageDepth && inMessage())
            collect();
        return true;
    }

    bool onBoolean(bool value) override
    {
        if (inItem() && nameAt(itemDepth) == "secure")
            m_item.secure = value;
        else if (inItem() && nameAt(itemDepth) == "httpOnly")
            m_item.httpOnly = value;
        return true;
    }

    bool onString(std::string& value) override
    {
        if (!inMessage())
            return true;
        Text text{{}, stringBegin(), stringEnd()};
        const auto name = nameAt(depth());
        if (inItem()) {
            text.value = value;
            takeItemText(name, std::move(text));
        } else if (depth() == messageDepth && name == "url") {
            text.value = value;
            m_message.url = std::move(text);
        } else if (depth() == messageDepth + 1 && name == "text") {
            m_message.bodies.push_back(std::move(text));
        }
        return true;
    }

    void takeItemText(std::string_view name, Text text)
    {
        if (name == "name")
            m_item.name = std::move(text);
        else if (name == "value")
            m_item.value = std::move(text);
        else if (name == "path")
            m_item.path = std::move(text.value);
        else if (name == "domain")
            m_item.domain = std::move(text.value);
        else if (name == "sameSite")
            m_item.sameSite = std::move(text.value);
        else if (name == "expires")
            m_item.expires = std::move(text.value);
    }

    /// The text as it stands, its escapes decoded only if there are any.
    template <typename Use>
    void with(const Text& text, const Use& use)
    {
        const auto raw = m_input.part(text.begin, text.end - text.begin);
        if (raw.text().find('\\') == std::string_view::npos) {
            use(raw);
        } else {
            const auto decoded = jsonUnescaped(raw);
            use(Stretch(decoded));
        }
    }

    void collect()
    {
        const bool response = nameAt(4) == "response";
        auto& around = m_collector.surroundings;
        if (!response) {
            around = {};
            around.carrier = Carrier::Har;
        }
        around.prefix = "HAR entry " + std::to_string(m_entry) + (response ? ", response " : ", request ");
        around.response = response ? m_entry : 0;
        if (m_message.url)
            with(*m_message.url, [&](const Stretch& url) { m_collector.url(url); });
        std::set<std::string> shown; // names of the cookies that header lines show
        for (const auto& header : m_message.headers)
            collectHeader(header, shown);
        for (const auto& cookie : m_message.cookies) {
            if (!shown.contains(cookie.name.value))
                collectCookie(cookie, response);
        }
        for (const auto& body : m_message.bodies)
            with(body, [&](const Stretch& text) { m_collector.body(text); });
        m_message = {};
    }

    void collectHeader(const Item& header, std::set<std::string>& shown)
    {
        if (equalsIgnoringCase(header.name.value, "cookie")) {
            for (const auto& pair : parseCookieLine(header.value.value))
                shown.insert(std::string(pair.name));
        } else if (equalsIgnoringCase(header.name.value, "set-cookie")) {
            // Chrome joins several lines of one name with line feeds.
            const std::string_view lines = header.value.value;
            shown.insert(std::string(trimmed(lines.substr(0, lines.find('=')))));
            with(header.value, [&](const Stretch& value) { collectSetCookies(value, shown); });
            return;
        }
        with(header.value, [&](const Stretch& value) { m_collector.header(header.name.value, value); });
    }

    void collectSetCookies(const Stretch& value, std::set<std::string>& shown)
    {
        for (auto rest = value.text(); !rest.empty();) {
            const auto line = rest.substr(0, rest.find('\n'));
            shown.insert(std::string(trimmed(line.substr(0, line.find('=')))));
            m_collector.setCookieLine(value.part(line));
            rest.remove_prefix(std::min(line.size() + 1, rest.size()));
        }
    }

    void collectCookie(const Item& cookie, bool response)
    {
        const auto line = response ? setCookieOf(cookie) : std::string();
        with(cookie.name, [&](const Stretch& name) {
            with(cookie.value,
                 [&](const Stretch& value) { m_collector.cookie(name, value, line, "cookie"); });
        });
    }

    static std::string setCookieOf(const Item& cookie)
    {
        std::string line = cookie.name.value + '=' + cookie.value.value;
        const auto add = [&](const char* name, const std::string& value) {
            if (!value.empty())
                line += std::string("; ") + name + '=' + value;
        };
        add("Path", cookie.path);
        add("Domain", cookie.domain);
        add("SameSite", cookie.sameSite);
        line += cookie.secure ? "; Secure" : "";
        line += cookie.httpOnly ? "; HttpOnly" : "";
        return line;
    }

    const Stretch& m_input;
    Collector& m_collector;
    std::vector<std::string> m_names; ///< the last member name at each depth
    bool m_entries = false;
    std::size_t m_entry = 0;
    Message m_message;
    Item m_item;
};

} // namespace

bool collectHar(const Stretch& input, Collector& collector)
{
    const auto head = input.text().substr(0, 4096);
    if (head.find("\"log\"") == std::string_view::npos)
        return false;
    HarReader reader(input, collector);
    // A file cut short still shows what it has up to there.
    static_cast<void>(reader.read(input.text()));
    return reader.isHar();
}

} // namespace signet::session
