#include "tests/support/data_client.h"

#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>

#include <array>
#include <charconv>
#include <cstring>

#include <unistd.h>

namespace signet::testing {

DataClient::~DataClient()
{
    close();
}

void DataClient::close()
{
    if (m_socket >= 0)
        ::close(m_socket);
    m_socket = -1;
}

bool DataClient::connect()
{
    if (m_socket >= 0)
        return true;
    m_socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strncpy(address.sun_path, m_path.c_str(), sizeof(address.sun_path) - 1);
    const timeval patience{20, 0};
    ::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    if (::connect(m_socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0)
        return true;
    close();
    return false;
}

Answer DataClient::exchange(const std::string& request)
{
    if (!connect() ||
        ::send(m_socket, request.data(), request.size(), MSG_NOSIGNAL) != ssize_t(request.size())) {
        close();
        return {};
    }
    Answer answer;
    std::string text;
    std::array<char, 65'536> piece{};
    std::size_t bodySize = std::string::npos;
    for (;;) {
        const auto headersEnd = text.find("\r\n\r\n");
        if (headersEnd != std::string::npos && bodySize == std::string::npos) {
            answer.headers = text.substr(0, headersEnd + 2);
            bodySize = 0;
            for (const char* const name : {"\r\ncontent-length: ", "\r\nContent-Length: "}) {
                if (const auto at = answer.headers.find(name); at != std::string::npos)
                    bodySize = std::stoul(answer.headers.substr(at + std::strlen(name)));
            }
        }
        if (bodySize != std::string::npos && text.size() >= headersEnd + 4 + bodySize) {
            answer.body = text.substr(headersEnd + 4, bodySize);
            std::from_chars(text.data() + 9, text.data() + 12, answer.status);
            return answer;
        }
        const auto got = ::recv(m_socket, piece.data(), piece.size(), 0);
        if (got <= 0) {
            close();
            return {};
        }
        text.append(piece.data(), std::size_t(got));
    }
}

Answer DataClient::post(const std::string& target, const nlohmann::json& body)
{
    const auto text = body.dump();
    return exchange("POST " + target + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n" +
                    "Content-Length: " + std::to_string(text.size()) + "\r\n\r\n" + text);
}

Answer DataClient::get(const std::string& target, const std::string& headers)
{
    return exchange("GET " + target + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n");
}

nlohmann::json DataClient::seal(const std::string& subject, bool remember)
{
    nlohmann::json body{{"site", "enwiki"}, {"data", {{"n", 1}}}};
    if (!subject.empty())
        body["subject"] = subject;
    if (remember)
        body["remember"] = true;
    const auto answer = post("/v1/seal", body);
    return answer.status == 200 ? answer.json() : nlohmann::json();
}

int DataClient::open(const std::string& token)
{
    return post("/v1/open", {{"site", "enwiki"}, {"token", token}}).status;
}

} // namespace signet::testing
