#include "app/server/metrics.h"

#include <prometheus/metric_family.h>
#include <prometheus/text_serializer.h>

#include <ctime>
#include <fstream>
#include <sstream>

#include <dirent.h>
#include <unistd.h>

namespace signet::server {

namespace {

using prometheus::ClientMetric;
using prometheus::MetricFamily;
using prometheus::MetricType;

MetricFamily& family(std::vector<MetricFamily>& all, std::string name, std::string help, MetricType type)
{
    auto& one = all.emplace_back();
    one.name = std::move(name);
    one.help = std::move(help);
    one.type = type;
    return one;
}

void add(MetricFamily& to, double value, std::vector<ClientMetric::Label> labels = {})
{
    auto& metric = to.metric.emplace_back();
    metric.label = std::move(labels);
    (to.type == MetricType::Counter ? metric.counter.value : metric.gauge.value) = value;
}

void single(std::vector<MetricFamily>& all, std::string name, std::string help, MetricType type, double value)
{
    add(family(all, std::move(name), std::move(help), type), value);
}

/// By event, or by refusal: "issued_session", "refused_expired". Sizes of tokens become a histogram's
/// buckets.
void addTotals(std::vector<MetricFamily>& all, const authority::Authority& authority)
{
    MetricFamily events;
    events.name = "signet_session_events_total";
    events.help = "Tokens issued, renewed, opened, restored, ended, overflowed.";
    events.type = MetricType::Counter;
    MetricFamily refusals;
    refusals.name = "signet_refusals_total";
    refusals.help = "Tokens refused, by refusal.";
    refusals.type = MetricType::Counter;
    MetricFamily sizes;
    sizes.name = "signet_session_tokens_by_size_total";
    sizes.help = "Session tokens issued, by the least number of bytes of their step of 256.";
    sizes.type = MetricType::Counter;
    for (const auto& total : authority.totals()) {
        constexpr std::string_view refused = "refused_";
        constexpr std::string_view size = "size_";
        const std::string name = statistics::toString(total.counter);
        const bool isRefusal = name.starts_with(refused);
        const bool isSize = name.starts_with(size);
        const std::string label = isRefusal ? "refusal" : isSize ? "from_bytes" : "event";
        const std::string value = name.substr(isRefusal ? refused.size() : isSize ? size.size() : 0);
        add(isRefusal ? refusals
            : isSize  ? sizes
                      : events,
            static_cast<double>(total.value), {{"site", total.site}, {"kid", total.kid}, {label, value}});
    }
    for (auto* one : {&events, &refusals, &sizes})
        all.push_back(std::move(*one));
}

void addDoors(std::vector<MetricFamily>& all, const EngineFigures& data, const AdminFigures& admin)
{
    const auto both = [&](const char* name, const char* help, MetricType type, std::uint64_t ofData,
                          std::uint64_t ofAdmin) {
        auto& to = family(all, name, help, type);
        add(to, static_cast<double>(ofData), {{"door", "data"}});
        add(to, static_cast<double>(ofAdmin), {{"door", "admin"}});
    };
    both("signet_requests_total", "Requests answered by a route.", MetricType::Counter, data.requests,
         admin.requests);
    both("signet_connections", "Connections open now.", MetricType::Gauge, data.open, admin.open);
    single(all, "signet_data_refused_requests_total", "Requests that were not HTTP, too large or too slow.",
           MetricType::Counter, static_cast<double>(data.refused));
    single(all, "signet_data_connections_total", "Connections accepted.", MetricType::Counter,
           static_cast<double>(data.accepted));
    single(all, "signet_data_connections_turned_away_total", "Connections ended to make room.",
           MetricType::Counter, static_cast<double>(data.turnedAway));
    single(all, "signet_admin_unauthorized_total", "Admin requests without a right signature.",
           MetricType::Counter, static_cast<double>(admin.unauthorized));
    single(all, "signet_admin_limited_total", "Admin requests over a rate limit.", MetricType::Counter,
           static_cast<double>(admin.limited));
    single(all, "signet_event_streams", "Consoles that watch for changes.", MetricType::Gauge,
           static_cast<double>(admin.watching));
}

double openDescriptors()
{
    DIR* folder = ::opendir("/proc/self/fd");
    if (folder == nullptr)
        return 0;
    double count = -3; // ".", ".." and the folder itself
    while (::readdir(folder) != nullptr)
        ++count;
    ::closedir(folder);
    return count;
}

/// The names that Prometheus' own client libraries give these.
void addProcess(std::vector<MetricFamily>& all)
{
    timespec cpu{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &cpu);
    single(all, "process_cpu_seconds_total", "Processor time used.", MetricType::Counter,
           static_cast<double>(cpu.tv_sec) + static_cast<double>(cpu.tv_nsec) * 1e-9);
    std::ifstream statm("/proc/self/statm");
    double pages = 0;
    double resident = 0;
    statm >> pages >> resident;
    const auto pageSize = static_cast<double>(::sysconf(_SC_PAGESIZE));
    single(all, "process_resident_memory_bytes", "Memory resident.", MetricType::Gauge, resident * pageSize);
    single(all, "process_open_fds", "Descriptors open.", MetricType::Gauge, openDescriptors());
}

} // namespace

std::string metricsText(const authority::Authority& authority, const EngineFigures& data,
                        const AdminFigures& admin, const std::string& version)
{
    std::vector<MetricFamily> all;
    add(family(all, "signet_info", "The version that runs.", MetricType::Gauge), 1, {{"version", version}});
    single(all, "signet_ready", "Whether this node opens sessions.", MetricType::Gauge,
           authority.isReady() ? 1 : 0);
    single(all, "signet_stale", "Whether this node has not heard the revocation log for 30 seconds.",
           MetricType::Gauge, authority.isStale() ? 1 : 0);
    addTotals(all, authority);
    addDoors(all, data, admin);
    addProcess(all);
    std::ostringstream out;
    prometheus::TextSerializer().Serialize(out, all);
    return out.str();
}

} // namespace signet::server
