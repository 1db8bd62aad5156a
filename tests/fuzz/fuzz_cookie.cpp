// Cookie lines: what is read lies inside the line, what is built is read back as it was.

#include "core/session/cookie.h"
#include "tests/fuzz/property.h"

#include <algorithm>

using namespace signet;
using namespace signet::session;

namespace {

void pairsLieInTheLine(std::string_view line)
{
    const auto pairs = parseCookieLine(line);
    SIGNET_PROPERTY(pairs.size() <= static_cast<std::size_t>(std::count(line.begin(), line.end(), ';')) + 1);
    const char* behind = line.data();
    for (const auto& pair : pairs) {
        SIGNET_PROPERTY(fuzz::isInside(pair.name, line) && fuzz::isInside(pair.value, line));
        SIGNET_PROPERTY(pair.valueOffset <= line.size() &&
                        pair.value.size() <= line.size() - pair.valueOffset);
        SIGNET_PROPERTY(line.substr(pair.valueOffset, pair.value.size()) == pair.value);
        SIGNET_PROPERTY(pair.name.find(';') == std::string_view::npos);
        SIGNET_PROPERTY(pair.value.find(';') == std::string_view::npos);
        SIGNET_PROPERTY(!pair.quoted || line[pair.valueOffset - 1] == '"');
        SIGNET_PROPERTY(line.data() + pair.valueOffset >= behind); // in order
        behind = line.data() + pair.valueOffset;
    }
}

void whatIsBuiltIsReadBack(std::string_view line)
{
    const auto cookie = parseSetCookie(line);
    if (!cookie)
        return;
    SIGNET_PROPERTY(!cookie->name.empty());
    const auto lifetime = lifetimeOf(*cookie, Timestamp{Seconds{1'790'000'000}});
    SIGNET_PROPERTY(!lifetime || lifetime->count() >= 0);
    const auto built = buildSetCookie(*cookie);
    if (!built)
        return;
    SIGNET_PROPERTY(built->size() <= maximumCookieSize);
    SIGNET_PROPERTY(!prefixViolation(*cookie));
    SIGNET_PROPERTY(std::none_of(built->begin(), built->end(),
                                 [](char c) { return static_cast<unsigned char>(c) < 0x20; }));
    const auto again = parseSetCookie(*built);
    SIGNET_PROPERTY(again && again->name == cookie->name && again->value == cookie->value);
    SIGNET_PROPERTY(again->secure == cookie->secure && again->httpOnly == cookie->httpOnly &&
                    again->sameSite == cookie->sameSite && again->partitioned == cookie->partitioned);
    SIGNET_PROPERTY(again->path == cookie->path && again->maxAge == cookie->maxAge &&
                    again->expires == cookie->expires);
    SIGNET_PROPERTY(buildSetCookie(*again) == *built);

    CookieBudget budget(8 * 1024);
    const bool fits = budget.add(*built);
    SIGNET_PROPERTY(budget.used() + budget.left() == 8 * 1024);
    SIGNET_PROPERTY(fits ? budget.used() > built->size() : budget.used() == 0);
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view line(reinterpret_cast<const char*>(data), size);
    pairsLieInTheLine(line);
    whatIsBuiltIsReadBack(line);
    if (const auto date = parseCookieDate(line)) {
        SIGNET_PROPERTY(*date >= Timestamp{std::chrono::sys_days{std::chrono::year{1601} / 1 / 1}});
        SIGNET_PROPERTY(*date <= latestTimestamp);
    }
    return 0;
}
