#pragma once

// The data door's routes over an authority: what sites and nginx ask (DESIGN, The authority's doors).
//
// POST /v1/open, /v1/seal, /v1/restore, /v1/end, GET /authorize, /.well-known/jwks.json, /healthz, /readyz,
// /metrics. resources/openapi.yaml describes them. Through a Unix socket everything is allowed to whoever may
// open the socket; over TCP each request that names a site needs that site's secret.
//
// What waits for the disk (ending, and sealing what may overflow) runs outside the worker. Opening allocates
// nothing but for the site's own data.
//
// Thread-safety: one handler a worker.

#include "app/server/data_door/door_request.h"
#include "app/server/data_door/site_cookies.h"
#include "app/server/http/engine.h"

#include <optional>
#include <span>

namespace signet::server {

/// What the handlers share.
struct DataDoorContext
{
    DataDoorContext(authority::Authority& itsAuthority, const Clock& itsClock)
        : authority(itsAuthority), clock(itsClock)
    {}

    authority::Authority& authority;
    const Clock& clock;
    std::atomic<std::uint64_t> siteGeneration{1}; ///< grows when sites may have changed
    std::function<std::string()> metrics;         ///< Prometheus text
};

struct DataRoute
{
    std::string_view method;
    std::string_view path;
};
/// Every route of the data door, for the document's test.
[[nodiscard]] std::span<const DataRoute> dataRoutes() noexcept;

class DataDoor final : public Handler
{
public:
    explicit DataDoor(DataDoorContext& context);

    [[nodiscard]] Task handle(const Request& request, Answer& answer) override;

private:
    using Act = Task (DataDoor::*)(const Request&, Answer&);

    Task route(const Request& request, Answer& answer);
    Task open(const Request& request, Answer& answer);
    Task seal(const Request& request, Answer& answer);
    Task restore(const Request& request, Answer& answer);
    Task end(const Request& request, Answer& answer);
    Task authorize(const Request& request, Answer& answer);
    Task jwks(const Request& request, Answer& answer);
    Task healthz(const Request& request, Answer& answer);
    Task readyz(const Request& request, Answer& answer);
    Task metrics(const Request& request, Answer& answer);

    /// Reads the body and checks the site's secret; false when `answer` says what is wrong.
    bool read(const Request& request, unsigned required, unsigned allowed, DoorRequest& read, Answer& answer);
    [[nodiscard]] bool mayAsk(const Request& request, std::string_view site, Answer& answer);
    [[nodiscard]] bool mayOverflow(const DoorRequest& request, std::size_t dataSize,
                                   const authority::Site& site) const noexcept;
    /// Of several cookies of one name; nothing when more than one opens.
    std::optional<std::string_view> theOneThatCounts(std::span<const std::string_view> tokens,
                                                     const SiteCookies& cookies);
    bool admit(std::string_view token, const SiteCookies& cookies, Answer& answer, bool& mayRestore);
    bool readmit(std::string_view rememberToken, const SiteCookies& cookies, Answer& answer);

    DataDoorContext& m_context;
    authority::SessionScratch m_scratch;
    jose::JsonReader m_reader;
    SiteBook m_sites;
};

} // namespace signet::server
