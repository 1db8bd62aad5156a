// signet_bench_revocation: what it costs to ask a revocation set, to change it, and to keep it.
//
// Rows are named revocation/<entries>/<what>. A miss is the common case: a token that was not revoked. `miss`
// includes reading the sid's text; `miss_in_turn` waits for each answer before it asks the next, as a single
// request would; `read_id` is the text alone. A quarter of a million ids take turns: enough for every line of
// the largest filter, and not so many that reading them drives the filter out of the caches.

#include "core/base/random.h"
#include "core/jose/base64url.h"
#include "core/revocation/revocation_set.h"
#include "core/revocation/tables.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstring>
#include <functional>
#include <random>
#include <string>
#include <vector>

#include <malloc.h>

using namespace signet;
using namespace signet::revocation;

namespace {

constexpr Timestamp start{Seconds{1'795'528'922}};
constexpr std::size_t askedIds = std::size_t{1} << 18;

/// Ids one behind the other; quicker than a secure source, and as well spread.
std::string idsOf(std::mt19937_64& random, std::size_t count)
{
    std::string text(count * idSize, '\0');
    for (std::size_t i = 0; i < count; ++i) {
        const std::array<std::uint64_t, 2> words{random(), random()};
        std::array<std::uint8_t, 16> bytes{};
        std::memcpy(bytes.data(), words.data(), bytes.size());
        jose::encodeBase64url(bytes, std::span(text).subspan(i * idSize, idSize));
    }
    return text;
}

std::vector<Revocation> entriesOf(std::string_view ids, std::uint64_t afterSeq)
{
    std::vector<Revocation> entries(ids.size() / idSize);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        entries[i].seq = afterSeq + i + 1;
        entries[i].target = ids.substr(i * idSize, idSize);
        entries[i].expires = start + Seconds{3'600};
    }
    return entries;
}

std::vector<Revocation> usersOf(std::size_t count, std::uint64_t afterSeq)
{
    std::vector<Revocation> entries(count);
    for (std::size_t i = 0; i < count; ++i) {
        entries[i].seq = afterSeq + i + 1;
        entries[i].kind = Kind::User;
        entries[i].site = "enwiki";
        entries[i].target = "mw:local:enwiki:" + std::to_string(i);
        entries[i].expires = start + Seconds{3'600};
    }
    return entries;
}

std::size_t heapInUse()
{
    const struct mallinfo2 info = mallinfo2();
    return info.uordblks + info.hblkhd;
}

struct Subject
{
    std::string name;
    RevocationSetPtr set;
    std::string firstIds; ///< of entries that are in the set
};

TokenFacts askedToken(std::uint64_t rsq)
{
    TokenFacts facts;
    facts.site = "enwiki";
    facts.kid = "k8-2026-11";
    facts.subject = "mw:local:enwiki:40213000";
    facts.rsq = rsq;
    facts.authTime = start;
    return facts;
}

/// `size` sessions, page by page as a node reads its log.
Subject subjectOf(const std::string& name, std::size_t size, std::mt19937_64& random)
{
    const std::size_t before = heapInUse();
    Subject subject{name, std::make_shared<RevocationSet>(), {}};
    {
        RevocationSetBuilder builder(*subject.set);
        for (std::size_t have = 0; have < size; have += 10'000) {
            const std::string ids = idsOf(random, 10'000);
            if (have == 0)
                subject.firstIds = ids;
            builder.add(entriesOf(ids, have));
        }
        subject.set = builder.finish();
    }
    if (const auto entries = static_cast<double>(size); size != 0) {
        std::fprintf(stderr, "# %s: %.1f bytes an entry as told, %.1f on the heap\n", name.c_str(),
                     static_cast<double>(subject.set->memoryBytes()) / entries,
                     static_cast<double>(heapInUse() - before - subject.firstIds.capacity()) / entries);
    }
    return subject;
}

void addRow(const std::string& name, const std::function<void(benchmark::State&)>& run)
{
    benchmark::RegisterBenchmark(name.c_str(), run)
        ->ComputeStatistics("least", [](const std::vector<double>& values) {
            return *std::min_element(values.begin(), values.end());
        });
}

/// Asks for each of `ids`; all must be answered with `accepted`.
void addAskingRow(const std::string& name, const RevocationSetPtr& set, const std::string& ids, bool accepted,
                  bool inTurn)
{
    addRow(name, [set, &ids, accepted, inTurn](benchmark::State& state) {
        TokenFacts facts = askedToken(set->seq());
        const std::size_t count = ids.size() / idSize;
        std::size_t at = 0;
        std::size_t right = 0;
        for (auto iteration : state) {
            static_cast<void>(iteration);
            facts.id = std::string_view(ids.data() + at * idSize, idSize);
            std::size_t good = set->check(facts).has_value() == accepted ? 1 : 0;
            if (inTurn)
                benchmark::DoNotOptimize(good); // no guess at the answer, but the answer itself
            right += good;
            at += inTurn ? good : std::size_t{1};
            at = at >= count ? 0 : at;
        }
        if (right != static_cast<std::size_t>(state.iterations()))
            state.SkipWithError("an answer was wrong");
    });
}

void addRowsOf(const Subject& subject, const std::string& strangers)
{
    addAskingRow(subject.name + "/miss", subject.set, strangers, true, false);
    addAskingRow(subject.name + "/miss_in_turn", subject.set, strangers, true, true);
    addAskingRow(subject.name + "/hit", subject.set, subject.firstIds, false, false);
    for (const std::size_t batch : {std::size_t{1}, std::size_t{10'000}}) {
        addRow(subject.name + "/with_" + std::to_string(batch), [set = subject.set, &strangers,
                                                                 batch](benchmark::State& state) {
            const auto entries = entriesOf(std::string_view(strangers).substr(0, batch * idSize), set->seq());
            for (auto iteration : state) {
                static_cast<void>(iteration);
                if (set->with(entries)->size() != set->size() + batch)
                    state.SkipWithError("an entry is missing");
            }
        });
    }
    addRow(subject.name + "/look_for_expired_slice_of_64", [set = subject.set](benchmark::State& state) {
        std::size_t slice = 0;
        for (auto iteration : state) {
            static_cast<void>(iteration);
            if (set->withoutExpired(start, slice++ % 64, 64))
                state.SkipWithError("something expired too early");
        }
    });
    addRow(subject.name + "/expire_slice_of_64", [set = subject.set](benchmark::State& state) {
        std::size_t slice = 0;
        for (auto iteration : state) {
            static_cast<void>(iteration);
            if (!set->withoutExpired(start + Seconds{7'200}, slice++ % 64, 64))
                state.SkipWithError("nothing expired");
        }
    });
}

} // namespace

int main(int argc, char** argv)
{
    benchmark::Initialize(&argc, argv);
    // Only that every row runs and says what it should.
    const bool small = argc > 1 && std::string_view(argv[1]) == "--small";
    argc -= small ? 1 : 0;
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    std::mt19937_64 random(std::mt19937_64::default_seed);
    const std::string strangers = idsOf(random, small ? 20'000 : askedIds);
    std::vector<Subject> subjects;
    subjects.push_back(subjectOf("revocation/empty", 0, random));
    if (small) {
        subjects.push_back(subjectOf("revocation/100k", 100'000, random));
    } else {
        subjects.push_back(subjectOf("revocation/1M", 1'000'000, random));
        subjects.push_back(subjectOf("revocation/10M", 10'000'000, random));
    }
    addAskingRow("revocation/empty/miss", subjects[0].set, strangers, true, false);
    addRow("revocation/read_id", [&strangers](benchmark::State& state) {
        const IdKeyMaker idKeyOf{{1, 2, 3, 4}};
        std::size_t at = 0;
        for (auto iteration : state) {
            static_cast<void>(iteration);
            benchmark::DoNotOptimize(idKeyOf(std::string_view(strangers.data() + at, idSize)));
            at = at + idSize >= strangers.size() ? 0 : at + idSize;
        }
    });
    // What the memory of this machine costs at the least: one word somewhere in 12 bits an entry.
    const std::vector<std::uint64_t> words((small ? 100'000 : 10'000'000) * 12 / 64, 1);
    addRow("revocation/read_a_word", [&](benchmark::State& state) {
        const IdKeyMaker idKeyOf{{1, 2, 3, 4}};
        std::size_t at = 0;
        std::uint64_t sum = 0;
        for (auto iteration : state) {
            static_cast<void>(iteration);
            const IdKey key = idKeyOf(std::string_view(strangers.data() + at, idSize));
            sum += words[((key.hash() >> 32) * words.size()) >> 32];
            at = at + idSize >= strangers.size() ? 0 : at + idSize;
        }
        benchmark::DoNotOptimize(sum);
    });
    for (std::size_t i = 1; i < subjects.size(); ++i)
        addRowsOf(subjects[i], strangers);
    const auto mixed = subjects[1].set->with(usersOf(100'000, subjects[1].set->seq()));
    addAskingRow(subjects[1].name + "_and_100k_users/miss", mixed, strangers, true, false);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
