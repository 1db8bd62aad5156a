#include "ui/workspace/demo_workspace.h"

#include "core/protocol/pairing_link.h"
#include "core/record/sqlite_record.h"
#include "ui/workspace/demo_life.h"
#include "ui/workspace/demo_nodes.h"
#include "ui/workspace/demo_story.h"
#include "ui/workspace/demo_traffic.h"

namespace signet::ui {

namespace {

Result<authority::MasterKey> masterKeyOf(std::uint64_t seed)
{
    std::array<std::uint8_t, 32> bytes{};
    DemoRandom(mixed(seed ^ 0x3A57)).fill(bytes);
    return authority::MasterKey::fromBytes(bytes);
}

/// Of a certificate that nobody has.
constexpr const char* inventedPin = "n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg";

/// A session to look into and to end.
std::string sampleOf(authority::Authority& one)
{
    authority::SealRequest request;
    request.site = "enwiki";
    request.subject = "mw:local:enwiki:40213";
    request.name = "Example";
    request.dataJson = R"({"language":"en","skin":"vector-2022","watchlist-days":7})";
    authority::SessionScratch scratch;
    const auto sealed = one.seal(request, scratch);
    return sealed ? "Cookie: __Host-enwiki-session=" + sealed->session.token +
                        "; enwikimwuser-sessionId=8f2c91aa03d94be17c55; enwikiUserName=Example"
                  : std::string();
}

Result<Household> furnish(const DemoOptions& options, const std::shared_ptr<ManualClock>& clock)
{
    auto masterKey = masterKeyOf(options.seed);
    auto world = makeDemoWorld(options.seed, clock->now(), options.troubled);
    auto record = record::SqliteRecord::openInMemory();
    if (!masterKey || !world || !record)
        return tl::unexpected(!masterKey ? masterKey.error() : !world ? world.error() : record.error());
    if (auto told = tellDemoStory(options.seed, *world, *masterKey, **record); !told)
        return tl::unexpected(std::move(told.error()));
    const DemoPast past = demoPast(options.seed, *world);
    // Under the name of another node: this one counts on from what it counts itself.
    if (auto put = (*record)->putStatistics(demoNodes[1], past.batch, past.uses); !put)
        return tl::unexpected(std::move(put.error()));
    // Before the authority looks who is there.
    const auto nodes = std::make_shared<DemoNodes>(*world, **record);
    nodes->tell(clock->now());
    auto opened =
        authority::Authority::open(**record, std::move(*masterKey), *clock, {demoNodes[0], SIGNET_VERSION});
    if (!opened)
        return tl::unexpected(std::move(opened.error()));
    const auto& you = world->people.front();
    Household household{std::move(*record),
                        std::move(*opened),
                        {you.known.id, you.known.name, you.known.role, you.address},
                        {}};
    const auto life =
        std::make_shared<DemoLife>(options.seed, *world, *household.record, *household.authority);
    household.live = [life, nodes, clock, stands = options.standingAt.has_value()] {
        if (!stands) {
            clock->set(SystemClock().now());
            life->goOn(clock->now());
        }
        nodes->tell(clock->now());
    };
    household.door = {"signet.example", protocol::defaultAdminPort, inventedPin};
    household.sampleCookie = sampleOf(*household.authority);
    return household;
}

} // namespace

DemoWorkspace::DemoWorkspace(const DemoOptions& options)
    : DemoWorkspace(options, std::make_shared<ManualClock>(options.standingAt.value_or(SystemClock().now())))
{}

DemoWorkspace::DemoWorkspace(const DemoOptions& options, std::shared_ptr<ManualClock> clock)
    : InProcessWorkspace(WorkspaceKind::Demo, tr("Demo"), clock,
                         [options, clock] { return furnish(options, clock); })
{}

} // namespace signet::ui
