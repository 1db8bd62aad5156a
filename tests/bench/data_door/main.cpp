// What a request at the data door costs beside Redis: open beside GET, seal beside SET, of values of the same
// size, over the same transport, by the same client, in one run in which they take turns.
//
// Redis keeps what it is given and gives it back; the data door unseals, checks against the revocations and
// counts. Usage: bench_data_door [ROUNDS [REQUESTS_A_ROUND [WORKERS [ONLY]]]], where ONLY is the beginning of
// the names of what is compared, such as "open / GET, Unix". Exit status: 0 every goal met, 1 some goal
// missed, 2 it could not be measured.

#include "tests/bench/data_door/servers.h"
#include "tests/bench/data_door/trouble.h"
#include "tests/support/free_port.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <memory>

#include <unistd.h>

namespace signet::bench {

namespace {

constexpr double p50Goal = 1.0;
constexpr double cpuGoal = 1.3;

/// One of the two sides of a comparison.
struct Side
{
    std::unique_ptr<Client> client;
    const Process* server = nullptr;
    std::vector<std::uint32_t> latencies = {};
    double wall = 0; ///< nanoseconds
    double cpu = 0;

    void run(std::size_t requests)
    {
        const double cpuBefore = server->cpu();
        const auto begin = monotonicNanoseconds();
        client->run(requests, latencies);
        wall += static_cast<double>(monotonicNanoseconds() - begin);
        cpu += server->cpu() - cpuBefore;
    }
    void forget()
    {
        latencies.clear();
        wall = cpu = 0;
    }
    [[nodiscard]] double quantile(double part) const
    {
        auto sorted = latencies;
        std::sort(sorted.begin(), sorted.end());
        return sorted[static_cast<std::size_t>(part * static_cast<double>(sorted.size() - 1))] / 1'000.0;
    }
    [[nodiscard]] double cpuEach() const { return cpu / static_cast<double>(latencies.size()) / 1'000.0; }
    [[nodiscard]] double perSecond() const { return static_cast<double>(latencies.size()) / wall * 1e9; }
};

struct Comparison
{
    std::string name;
    bool hasGoal = false;
    Side signet;
    Side redis;
};

void printSide(const char* who, const Side& side)
{
    std::printf("  %-8s %9.0f/s   p50 %7.1f us   p99 %7.1f us   CPU %6.2f us\n", who, side.perSecond(),
                side.quantile(0.50), side.quantile(0.99), side.cpuEach());
}

/// Whether the goals are met.
bool report(const Comparison& one)
{
    std::printf("%s\n", one.name.c_str());
    printSide("signetd", one.signet);
    printSide("redis", one.redis);
    const double p50 = one.signet.quantile(0.50) / one.redis.quantile(0.50);
    const double cpu = one.signet.cpuEach() / one.redis.cpuEach();
    const bool met = p50 <= p50Goal && cpu <= cpuGoal;
    std::printf("  ratio    %9.2f     p50 %7.2f      p99 %7.2f      CPU %6.2f    %s\n\n",
                one.signet.perSecond() / one.redis.perSecond(), p50,
                one.signet.quantile(0.99) / one.redis.quantile(0.99), cpu,
                !one.hasGoal ? "(for information)"
                : met        ? "p50 <= 1.0 and CPU <= 1.3: met"
                             : "p50 <= 1.0 and CPU <= 1.3: NOT MET");
    return met || !one.hasGoal;
}

std::size_t argument(int count, char** arguments, int index, std::size_t usual, std::size_t most)
{
    if (count <= index)
        return usual;
    const unsigned long value = std::strtoul(arguments[index], nullptr, 10);
    if (value < 1 || value > most)
        giveUp("Usage: bench_data_door [ROUNDS [REQUESTS_A_ROUND [WORKERS [ONLY]]]]");
    return value;
}

int run(int count, char** arguments)
{
    const std::size_t rounds = argument(count, arguments, 1, 40, 1'000);
    const std::size_t requests = argument(count, arguments, 2, 4'000, 1'000'000);
    const std::string workers = count > 3 ? std::to_string(argument(count, arguments, 3, 1, 256)) : "0";
    const std::string only = count > 4 ? arguments[4] : "";
    const Folder folder;
    Subject subject;
    subject.siteSecret = makeRecord(folder);
    const Endpoint signetUnix{folder.path("data.sock"), 0};
    const Endpoint signetTcp{"", testing::freePort()};
    const Endpoint redisUnix{folder.path("redis.sock"), 0};
    const Endpoint redisTcp{"", testing::freePort()};
    const Process signetd(SIGNETD_PROGRAM,
                          {"serve", "--record", folder.path("record.db"), "--master-key",
                           folder.path("master-key"), "--data-socket", signetUnix.path, "--data-tcp",
                           "127.0.0.1:" + std::to_string(signetTcp.port), "--admin-listen", "", "--workers",
                           workers},
                          folder.path("signetd.log"));
    const Process redis("redis-server",
                        {"--bind", "127.0.0.1", "--port", std::to_string(redisTcp.port), "--unixsocket",
                         redisUnix.path, "--save", "", "--appendonly", "no", "--dir", folder.root},
                        folder.path("redis.log"));
    for (const Endpoint& endpoint : {signetUnix, signetTcp, redisUnix, redisTcp})
        waitFor(endpoint);
    subject.token = sealOne(signetUnix);
    const Subject withoutSecret{"", subject.token};
    const std::string key = "enwiki:MWSession:0123456789abcdefghijkl";
    const std::string get = redisCommand({"GET", key});
    const std::string set = redisCommand({"SET", key, subject.token, "EX", "3600"});
    static_cast<void>(Client({redisUnix, set, redisAnswerSize}, 1).askOnce());

    std::vector<Comparison> all;
    for (const bool isOpen : {true, false})
        for (const bool isUnix : {true, false})
            for (const std::size_t clients : {1, 32}) {
                Comparison one;
                one.name = std::string(isOpen ? "open / GET" : "seal / SET") + ", " +
                           (isUnix ? "Unix socket" : "loopback TCP") + ", " + std::to_string(clients) +
                           (clients == 1 ? " client" : " clients");
                if (!one.name.starts_with(only))
                    continue;
                one.hasGoal = isOpen && isUnix;
                const Subject& asked = isUnix ? withoutSecret : subject;
                one.signet = {
                    std::make_unique<Client>(Conversation{isUnix ? signetUnix : signetTcp,
                                                          isOpen ? openRequest(asked) : sealRequest(asked),
                                                          httpAnswerSize},
                                             clients),
                    &signetd};
                one.redis = {std::make_unique<Client>(Conversation{isUnix ? redisUnix : redisTcp,
                                                                   isOpen ? get : set, redisAnswerSize},
                                                      clients),
                             &redis};
                all.push_back(std::move(one));
            }
    std::printf("%zu rounds of %zu requests; token and value of %zu bytes; %ld processors\n\n", rounds,
                requests, subject.token.size(), ::sysconf(_SC_NPROCESSORS_ONLN));
    for (std::size_t round = 0; round <= rounds; ++round)
        for (Comparison& one : all) {
            (round % 2 == 0 ? one.signet : one.redis).run(requests);
            (round % 2 == 0 ? one.redis : one.signet).run(requests);
            if (round == 0) { // only to warm up
                one.signet.forget();
                one.redis.forget();
            }
        }
    bool met = true;
    for (const Comparison& one : all)
        met = report(one) && met;
    return met ? 0 : 1;
}

} // namespace

} // namespace signet::bench

int main(int count, char** arguments)
{
    return signet::bench::run(count, arguments);
}
