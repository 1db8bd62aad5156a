// Loaded in front of a program (LD_PRELOAD): its clock of the day is off by SIGNET_TEST_SHIFT seconds.

#include <sys/time.h>

#include <cstdlib>
#include <ctime>

#include <dlfcn.h>

namespace {

long shift() noexcept
{
    const char* text = std::getenv("SIGNET_TEST_SHIFT"); // NOLINT(concurrency-mt-unsafe)
    return text == nullptr ? 0 : std::atol(text);
}

} // namespace

extern "C" __attribute__((visibility("default"))) int clock_gettime(clockid_t clock, timespec* time) noexcept
{
    using Function = int (*)(clockid_t, timespec*);
    static const auto real = reinterpret_cast<Function>(::dlsym(RTLD_NEXT, "clock_gettime"));
    const int result = real(clock, time);
    if (result == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE))
        time->tv_sec += shift();
    return result;
}
