#pragma once

// A keep-alive client of the data door, as small as a site's would be.
//
// Errors: an Answer of status 0 when the door cannot be reached or hangs up. Thread-safety: one thread each.

#include <nlohmann/json.hpp>

#include <string>

namespace signet::testing {

struct Answer
{
    int status = 0;
    std::string headers; ///< with the status line
    std::string body;
    [[nodiscard]] nlohmann::json json() const { return nlohmann::json::parse(body, nullptr, false); }
};

class DataClient
{
public:
    explicit DataClient(std::string socketPath) : m_path(std::move(socketPath)) {}
    ~DataClient();
    DataClient(const DataClient&) = delete;
    DataClient& operator=(const DataClient&) = delete;

    [[nodiscard]] Answer post(const std::string& target, const nlohmann::json& body);
    [[nodiscard]] Answer get(const std::string& target, const std::string& headers = {});

    /// What /v1/seal answers with; null where it could not.
    [[nodiscard]] nlohmann::json seal(const std::string& subject, bool remember = false);
    /// The status of /v1/open.
    [[nodiscard]] int open(const std::string& token);

private:
    Answer exchange(const std::string& request);
    bool connect();
    void close();

    std::string m_path;
    int m_socket = -1;
};

} // namespace signet::testing
