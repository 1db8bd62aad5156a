#include "tests/bench/rows.h"

#include <benchmark/benchmark.h>

int main(int argc, char** argv)
{
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    signet::bench::addRawRows();
    signet::bench::addSignetRows();
#ifdef SIGNET_BENCH_cjose
    signet::bench::addCjoseRows();
#endif
#ifdef SIGNET_BENCH_libjwt
    signet::bench::addLibjwtRows();
#endif
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
