// What the record costs: appending revocations, looking through many of them, polling, tidying up, beside a
// plain write and fsync of the same disk. Prints medians; nothing here fails for being slow.
//
// Usage: signet_bench_record [entries] [folder]      1,000,000 entries in a new folder below the current one

#include "core/base/random.h"
#include "core/record/sqlite_record.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <functional>
#include <string>
#include <thread>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

using namespace signet;
using authority::RevocationQuery;
using record::SqliteRecord;
using revocation::Kind;
using revocation::Revocation;

namespace {

using Clock = std::chrono::steady_clock;

constexpr Timestamp start{Seconds{1'800'000'000}};
constexpr std::size_t batchSize = 10'000;

[[noreturn]] void giveUp(const Error& error)
{
    std::fprintf(stderr, "signet_bench_record: %s %s\n", error.message.c_str(), error.hint.c_str());
    std::exit(1);
}

template <typename T>
T valueOf(Result<T> result)
{
    if (!result)
        giveUp(result.error());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// Wall and processor time in milliseconds; the latter tells what it costs when others use the machine too.
struct Times
{
    std::vector<double> wall;
    std::vector<double> processor;

    void add(const std::function<void()>& work)
    {
        const auto begin = Clock::now();
        const auto processorBegin = std::clock();
        work();
        processor.push_back(static_cast<double>(std::clock() - processorBegin) * 1e3 / CLOCKS_PER_SEC);
        wall.push_back(std::chrono::duration<double, std::milli>(Clock::now() - begin).count());
    }
};

double medianOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void report(const std::string& what, const Times& times, const std::string& note = {})
{
    std::printf("%-52s %10.3f ms  worst %10.3f ms  processor %10.3f ms  %s\n", what.c_str(),
                medianOf(times.wall), *std::max_element(times.wall.begin(), times.wall.end()),
                medianOf(times.processor), note.c_str());
    std::fflush(stdout);
}

void measure(const std::string& what, int rounds, const std::function<std::string()>& work)
{
    Times times;
    std::string note;
    for (int i = 0; i < rounds; ++i)
        times.add([&] { note = work(); });
    report(what, times, note);
}

/// People's names, sites and reasons as a large farm of wikis would have them; every tenth entry has a reason
/// of its own.
Revocation entryOf(std::size_t i)
{
    static const std::vector<std::string> reasons{"Account taken over", "Lost a laptop on the train",
                                                  "Password was in a leak", "Leaves the project", ""};
    Revocation entry;
    entry.id = randomIdentifier();
    entry.kind = i % 5 == 0 ? Kind::User : i % 5 == 1 ? Kind::Remember : Kind::Session;
    entry.site = "wiki-" + std::to_string(i % 40);
    entry.target =
        entry.kind == Kind::User ? "User " + std::to_string(i * 7'919 % 1'000'003) : randomIdentifier();
    entry.at = start + Seconds{static_cast<std::int64_t>(i / 100)};
    entry.expires = start + Seconds{86'400 + static_cast<std::int64_t>(i / 100)};
    entry.operatorId = i % 3 == 0 ? "" : "operator-" + std::to_string(i % 11);
    entry.reason = i % 10 == 7 ? "Ticket " + std::to_string(i) : reasons[i % reasons.size()];
    return entry;
}

void append(SqliteRecord& record, std::size_t from, std::size_t count)
{
    std::vector<Revocation> entries;
    for (std::size_t i = from; i < from + count; ++i)
        entries.push_back(entryOf(i));
    valueOf(record.transact([&](authority::Transaction& transaction) -> Result<void> {
        auto done = transaction.appendRevocations(entries);
        if (!done)
            return tl::unexpected(done.error());
        return {};
    }));
}

void measureSync(const std::string& folder)
{
    const std::string path = folder + "/plain";
    const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    const std::string page(8'192, 'x');
    measure("8 KiB write and fsync of this disk, for comparison", 200, [&] {
        const bool done = ::write(file, page.data(), page.size()) == 8'192 && ::fsync(file) == 0;
        return std::string(done ? "" : "failed");
    });
    ::close(file);
}

void measurePage(SqliteRecord& record, const std::string& what, const RevocationQuery& query)
{
    measure(what, 15, [&] {
        const auto found = valueOf(record.revocations(query, start));
        return std::to_string(found.entries.size()) + " of " + std::to_string(found.total);
    });
}

/// Half of what fits is passed over, which is the worst for who may come from either end.
void measureJumps(SqliteRecord& record, const std::string& where)
{
    const auto jump = [&](const std::string& what, RevocationQuery query) {
        query.skip = valueOf(record.revocations(query, start)).total / 2;
        measurePage(record, "jump to the middle of " + where + what, query);
    };
    jump("", {});
    RevocationQuery query;
    query.inForce = true;
    jump(", in force", query);
    query = {};
    query.kind = Kind::Session;
    jump(", kind session", query);
    query.site = "wiki-7";
    jump(", kind session, one site", query);
    query = {};
    query.text = "leak";
    jump(", text 'leak'", query);
}

/// One entry goes from among the others.
void makeGap(SqliteRecord& record)
{
    Revocation brief = entryOf(0);
    brief.expires = start + Seconds{1};
    valueOf(record.transact([&](authority::Transaction& transaction) -> Result<void> {
        auto done = transaction.appendRevocations({brief, entryOf(1)});
        return done ? Result<void>() : tl::unexpected(done.error());
    }));
    while (valueOf(record.tidy(start + Seconds{2})))
        ;
}

void measurePages(SqliteRecord& record)
{
    const auto page = [&](const std::string& what, const RevocationQuery& query) {
        measurePage(record, what, query);
    };
    page("first page", {});
    RevocationQuery query;
    query.limit = 1'000;
    page("first page of 1,000", query);
    query = {};
    query.before = record.versions()->seq / 2;
    page("a page in the middle", query);
    query = {};
    query.inForce = true;
    page("in force", query);
    query = {};
    query.kind = Kind::User;
    page("kind user", query);
    query.site = "wiki-5";
    query.operatorId = "operator-3";
    page("kind user, one site, one operator", query);
    for (const char* text :
         {"User 12345", "User 1", "User", "u", "leak", "Account", "Ticket 777", "t", "nothing"}) {
        query = {};
        query.text = text;
        page("text '" + query.text + "'", query);
    }
    query = {};
    query.text = "leak";
    query.kind = Kind::User;
    page("text 'leak', kind user", query);
    query.inForce = true;
    query.text = "t";
    page("text 't', kind user, in force", query);
}

void run(std::size_t entries, const std::string& folder)
{
    const std::string path = folder + "/record.db";
    auto record = valueOf(SqliteRecord::create(path));
    measureSync(folder);
    measure("append one revocation", 200, [&] {
        append(*record, 0, 1);
        return std::string();
    });
    measure("32 threads append 10 revocations each", 5, [&] {
        std::vector<std::thread> threads;
        for (int i = 0; i < 32; ++i)
            threads.emplace_back([&] {
                for (int j = 0; j < 10; ++j)
                    append(*record, 0, 1);
            });
        for (std::thread& thread : threads)
            thread.join();
        return std::string("320 transactions");
    });
    Times first;
    Times last;
    for (std::size_t i = 0; i < entries; i += batchSize)
        (i < entries / 2 ? first : last).add([&] { append(*record, i, std::min(batchSize, entries - i)); });
    report("append 10,000 revocations, first half", first);
    report("append 10,000 revocations, second half", last);
    std::printf("file: %.1f MB\n", static_cast<double>(std::filesystem::file_size(path)) / 1e6);
    measurePages(*record);
    measureJumps(*record, "the log");
    makeGap(*record);
    measureJumps(*record, "a log with a gap");
    measure("poll, nothing new", 1'000, [&] { return std::to_string(valueOf(record->versions()).seq); });
    measure("read the whole log on, 10,000 at a time", 1, [&] {
        std::uint64_t seq = 0;
        std::size_t read = 0;
        for (auto part = valueOf(record->revocationsAfter(0, start, batchSize)); !part.empty();
             part = valueOf(record->revocationsAfter(seq, start, batchSize))) {
            seq = part.back().seq;
            read += part.size();
        }
        return std::to_string(read);
    });
    measure("quick check (open)", 1, [&] {
        valueOf(SqliteRecord::open(path));
        return std::string();
    });
    measure("whole check", 1, [&] {
        valueOf(record->check());
        return std::string();
    });
    measure("backup", 1, [&] {
        valueOf(record->backup(folder + "/backup.db"));
        return std::string();
    });
    const Timestamp halfway = start + Seconds{86'400 + static_cast<std::int64_t>(entries / 200)};
    Times tidied;
    for (bool more = true; more;)
        tidied.add([&] { more = valueOf(record->tidy(halfway)); });
    report("tidy half of it away, each call", tidied,
           std::to_string(tidied.wall.size()) + " calls, " +
               std::to_string(valueOf(record->revocations({}, start)).total) + " left");
}

} // namespace

int main(int count, char** arguments)
{
    const std::size_t entries = count > 1 ? std::strtoull(arguments[1], nullptr, 10) : 1'000'000;
    std::string folder = std::string(count > 2 ? arguments[2] : ".") + "/signet_bench_record.XXXXXX";
    if (::mkdtemp(folder.data()) == nullptr) {
        std::perror("signet_bench_record");
        return 1;
    }
    run(entries, folder);
    std::filesystem::remove_all(folder);
    return 0;
}
