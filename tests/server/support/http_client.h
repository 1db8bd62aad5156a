#pragma once

// An HTTP client that sends whatever it is told, well-formed or not, and reads answers.
//
// Thread-safety: one thread each.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace signet::testing {

struct HttpAnswer
{
    int status = 0;
    std::vector<std::pair<std::string, std::string>> headers; ///< names in lower case
    std::string body;

    /// The first field of that name; "" if there is none.
    [[nodiscard]] std::string header(std::string_view name) const;
    /// All fields of that name.
    [[nodiscard]] std::vector<std::string> all(std::string_view name) const;
};

class HttpClient
{
public:
    HttpClient() = default;
    ~HttpClient();
    HttpClient(HttpClient&& other) noexcept;
    HttpClient& operator=(HttpClient&& other) noexcept;
    HttpClient(const HttpClient&) = delete;
    HttpClient& operator=(const HttpClient&) = delete;

    bool connectTo(const std::string& socketPath);
    bool connectTo(std::uint16_t port);
    void close();
    [[nodiscard]] int descriptor() const noexcept { return m_descriptor; }

    /// False when the other side takes no more.
    bool send(std::string_view bytes) const;
    /// The next answer; nothing when the connection ends or `milliseconds` pass first.
    [[nodiscard]] std::optional<HttpAnswer> receive(int milliseconds = 60'000);
    /// Whether the other side ends the connection, and sends nothing before.
    [[nodiscard]] bool ends(int milliseconds = 60'000);
    /// What came and is not yet taken as an answer.
    [[nodiscard]] const std::string& rest() const noexcept { return m_in; }

    [[nodiscard]] std::optional<HttpAnswer> ask(const std::string& method, const std::string& target,
                                                const std::string& body = {},
                                                const std::vector<std::string>& headerLines = {});

private:
    bool readMore(int milliseconds);

    int m_descriptor = -1;
    bool m_ended = false;
    std::string m_in;
};

/// A request of well-formed HTTP/1.1; a length is sent with POST and PUT.
[[nodiscard]] std::string httpRequest(const std::string& method, const std::string& target,
                                      const std::string& body = {},
                                      const std::vector<std::string>& headerLines = {});

/// The text of a member of a JSON object, looked for at any depth; "" if there is none.
[[nodiscard]] std::string memberOf(const std::string& json, const std::string& name);
/// {"token": …} of a member such as "session", "remember", "renewed".
[[nodiscard]] std::string tokenOf(const std::string& json, const std::string& member);

} // namespace signet::testing
