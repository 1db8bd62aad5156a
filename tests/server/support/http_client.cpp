#include "tests/server/support/http_client.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <nlohmann/json.hpp>
#include <sys/socket.h>
#include <sys/un.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <chrono>
#include <cstring>

#include <poll.h>
#include <unistd.h>

namespace signet::testing {

namespace {

std::string lower(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

HttpAnswer parseHead(const std::string& head)
{
    HttpAnswer answer;
    answer.status = std::atoi(head.c_str() + std::strlen("HTTP/1.1 "));
    for (std::size_t at = head.find("\r\n"); at + 2 < head.size();) {
        const std::size_t begin = at + 2;
        at = std::min(head.find("\r\n", begin), head.size());
        const std::string line = head.substr(begin, at - begin);
        const std::size_t colon = line.find(": ");
        if (colon != std::string::npos)
            answer.headers.emplace_back(lower(line.substr(0, colon)), line.substr(colon + 2));
    }
    return answer;
}

const nlohmann::json* findMember(const nlohmann::json& value, const std::string& name)
{
    if (value.is_object() && value.contains(name))
        return &value[name];
    if (!value.is_structured())
        return nullptr;
    for (const auto& child : value)
        if (const auto* found = findMember(child, name))
            return found;
    return nullptr;
}

} // namespace

std::string HttpAnswer::header(std::string_view name) const
{
    const auto found =
        std::find_if(headers.begin(), headers.end(), [&](const auto& one) { return one.first == name; });
    return found == headers.end() ? std::string() : found->second;
}

std::vector<std::string> HttpAnswer::all(std::string_view name) const
{
    std::vector<std::string> values;
    for (const auto& [known, value] : headers)
        if (known == name)
            values.push_back(value);
    return values;
}

HttpClient::~HttpClient()
{
    close();
}

HttpClient::HttpClient(HttpClient&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)), m_ended(other.m_ended), m_in(std::move(other.m_in))
{}

HttpClient& HttpClient::operator=(HttpClient&& other) noexcept
{
    close();
    m_descriptor = std::exchange(other.m_descriptor, -1);
    m_ended = other.m_ended;
    m_in = std::move(other.m_in);
    return *this;
}

bool HttpClient::connectTo(const std::string& socketPath)
{
    close();
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    socketPath.copy(address.sun_path, sizeof(address.sun_path) - 1);
    m_descriptor = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    return ::connect(m_descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof(address)) == 0;
}

bool HttpClient::connectTo(std::uint16_t port)
{
    close();
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    m_descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    return ::connect(m_descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof(address)) == 0;
}

void HttpClient::close()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
    m_ended = false;
    m_in.clear();
}

bool HttpClient::send(std::string_view bytes) const
{
    while (!bytes.empty()) {
        const ssize_t sent = ::send(m_descriptor, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

bool HttpClient::readMore(int milliseconds)
{
    pollfd waiting{m_descriptor, POLLIN, 0};
    if (m_ended || ::poll(&waiting, 1, milliseconds) <= 0)
        return false;
    std::array<char, 16 * 1024> piece{};
    const ssize_t got = ::recv(m_descriptor, piece.data(), piece.size(), 0);
    m_ended = got <= 0;
    if (!m_ended)
        m_in.append(piece.data(), static_cast<std::size_t>(got));
    return !m_ended;
}

std::optional<HttpAnswer> HttpClient::receive(int milliseconds)
{
    const auto end = std::chrono::steady_clock::now() + std::chrono::milliseconds(milliseconds);
    for (;;) {
        const std::size_t headEnd = m_in.find("\r\n\r\n");
        if (headEnd != std::string::npos) {
            HttpAnswer answer = parseHead(m_in.substr(0, headEnd));
            const auto length = static_cast<std::size_t>(std::atol(answer.header("content-length").c_str()));
            if (m_in.size() >= headEnd + 4 + length) {
                answer.body = m_in.substr(headEnd + 4, length);
                m_in.erase(0, headEnd + 4 + length);
                return answer;
            }
        }
        const auto left =
            std::chrono::duration_cast<std::chrono::milliseconds>(end - std::chrono::steady_clock::now());
        if (left.count() <= 0 || !readMore(static_cast<int>(left.count())))
            return std::nullopt;
    }
}

bool HttpClient::ends(int milliseconds)
{
    if (!m_in.empty())
        return false;
    return m_ended || (!readMore(milliseconds) && m_ended);
}

std::optional<HttpAnswer> HttpClient::ask(const std::string& method, const std::string& target,
                                          const std::string& body,
                                          const std::vector<std::string>& headerLines)
{
    if (!send(httpRequest(method, target, body, headerLines)))
        return std::nullopt;
    return receive();
}

std::string httpRequest(const std::string& method, const std::string& target, const std::string& body,
                        const std::vector<std::string>& headerLines)
{
    std::string text = method + " " + target + " HTTP/1.1\r\nHost: signet\r\n";
    for (const std::string& line : headerLines)
        text += line + "\r\n";
    if (method == "POST" || method == "PUT")
        text += "Content-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) + "\r\n";
    return text + "\r\n" + body;
}

std::string memberOf(const std::string& json, const std::string& name)
{
    const auto value = nlohmann::json::parse(json, nullptr, false);
    const auto* found = findMember(value, name);
    return found != nullptr && found->is_string() ? found->get<std::string>() : std::string();
}

std::string tokenOf(const std::string& json, const std::string& member)
{
    const auto value = nlohmann::json::parse(json, nullptr, false);
    return value.is_object() && value.contains(member) && value[member].is_object()
               ? value[member].value("token", std::string())
               : std::string();
}

} // namespace signet::testing
