#include "core/protocol/admin_call.h"

namespace signet::protocol {

namespace {

using authority::Role;

constexpr std::array endpointTable{
    Endpoint{{"GET", "/v1/status", Role::Viewer, ""}, Body::None, getStatus},
    Endpoint{{"GET", "/v1/self", Role::Viewer, ""}, Body::None, getSelf},
    Endpoint{{"GET", "/v1/nodes", Role::Viewer, ""}, Body::None, getNodes},
    Endpoint{{"GET", "/v1/events", Role::Viewer, ""}, Body::None, nullptr},
    Endpoint{{"POST", "/v1/pair", Role::Viewer, "operators.pair"}, Body::Ordinary, nullptr},

    Endpoint{{"GET", "/v1/settings", Role::Viewer, ""}, Body::None, getSettings},
    Endpoint{{"PUT", "/v1/settings", Role::Administrator, "settings.put"}, Body::Ordinary, putSettings},
    Endpoint{{"GET", "/v1/sites", Role::Viewer, ""}, Body::None, getSites},
    Endpoint{{"PUT", "/v1/sites/{name}", Role::Administrator, "sites.put"}, Body::Ordinary, putSite},
    Endpoint{{"DELETE", "/v1/sites/{name}", Role::Administrator, "sites.remove"}, Body::None, deleteSite},
    Endpoint{{"POST", "/v1/sites/{name}/secret", Role::Administrator, "sites.secret"},
             Body::None,
             renewSiteSecret},

    Endpoint{{"GET", "/v1/keys", Role::Viewer, ""}, Body::None, getKeys},
    Endpoint{{"GET", "/v1/keys/public", Role::Viewer, ""}, Body::None, getPublicKeys, true},
    Endpoint{{"POST", "/v1/keys", Role::Keykeeper, "keys"}, Body::Ordinary, postKeys},
    Endpoint{{"POST", "/v1/keys/preview", Role::Viewer, ""}, Body::Ordinary, previewKeys},
    Endpoint{{"POST", "/v1/keys/export", Role::Keykeeper, "keys.export"}, Body::Ordinary, exportKeys},
    Endpoint{{"POST", "/v1/keys/import", Role::Keykeeper, "keys.import"}, Body::Large, importKeys},

    Endpoint{{"GET", "/v1/revocations", Role::Viewer, ""}, Body::None, getRevocations, true},
    Endpoint{{"POST", "/v1/revocations", Role::Revoker, "revocations.push"}, Body::Large, postRevocations},
    Endpoint{{"POST", "/v1/revocations/preview", Role::Viewer, ""}, Body::Large, previewRevocations},
    Endpoint{{"GET", "/v1/statistics", Role::Viewer, ""}, Body::None, getStatistics, true},
    Endpoint{{"POST", "/v1/inspect", Role::Viewer, ""}, Body::Ordinary, inspect},

    Endpoint{{"GET", "/v1/operators", Role::Viewer, ""}, Body::None, getOperators},
    Endpoint{{"POST", "/v1/operators/{id}/role", Role::Administrator, "operators.role"},
             Body::Ordinary,
             setOperatorRole},
    Endpoint{{"DELETE", "/v1/operators/{id}", Role::Administrator, "operators.remove"},
             Body::None,
             deleteOperator},
    Endpoint{{"POST", "/v1/invitations", Role::Administrator, "operators.invite"}, Body::Ordinary, invite},
    Endpoint{{"GET", "/v1/activity", Role::Viewer, ""}, Body::None, getActivity, true},
    Endpoint{{"GET", "/v1/activity/verify", Role::Viewer, ""}, Body::None, verifyActivity},
    Endpoint{{"GET", "/v1/activity/checkpoint", Role::Viewer, ""}, Body::None, getCheckpoint},
};

constexpr auto routeTable = [] {
    std::array<Route, endpointTable.size()> routes{};
    for (std::size_t i = 0; i < routes.size(); ++i)
        routes[i] = endpointTable[i].route;
    return routes;
}();

} // namespace

std::span<const Endpoint> endpoints() noexcept
{
    return endpointTable;
}

std::span<const Route> AdminApi::routes() noexcept
{
    return routeTable;
}

} // namespace signet::protocol
