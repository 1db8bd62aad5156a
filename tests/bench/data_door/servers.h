#pragma once

// A real signetd and a real redis-server, started in a temporary folder, on Unix sockets and loopback.
//
// Errors: end the program with a sentence. Thread-safety: one thread.

#include "tests/bench/data_door/client.h"

#include <sys/types.h>

#include <string>

namespace signet::bench {

/// A program that runs until the object goes.
class Process
{
public:
    Process(const std::string& program, const std::vector<std::string>& arguments, const std::string& log);
    ~Process();
    Process(const Process&) = delete;
    Process& operator=(const Process&) = delete;
    /// Processor time of all its threads so far, in nanoseconds.
    [[nodiscard]] double cpu() const;

private:
    pid_t m_id = -1;
};

struct Folder
{
    Folder();
    ~Folder();
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    [[nodiscard]] std::string path(const std::string& name) const { return root + "/" + name; }
    std::string root;
};

void waitFor(const Endpoint& endpoint);

/// What the servers are asked. The token is as long as what Redis is given to keep.
struct Subject
{
    std::string siteSecret;
    std::string token;
};
/// Makes a record with one site, its secret, and files for signetd in `folder`.
[[nodiscard]] std::string makeRecord(const Folder& folder);
/// Seals a session through the data door.
[[nodiscard]] std::string sealOne(const Endpoint& endpoint);

[[nodiscard]] std::string openRequest(const Subject& subject);
[[nodiscard]] std::string sealRequest(const Subject& subject);
[[nodiscard]] std::string redisCommand(const std::vector<std::string>& words);

} // namespace signet::bench
