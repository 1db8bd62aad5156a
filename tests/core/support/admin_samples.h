#pragma once

// A request for each route of the admin door.

#include "tests/core/support/admin_fixture.h"

#include <vector>

namespace signet::tests {

inline const std::string siteBody = R"({"name":"dewiki","origin":"https://de.example.org"})";
inline const std::string userEntry =
    R"({"entries":[{"id":"e1","kind":"user","site":"enwiki","target":"42"}]})";

/// A request for each route that an administrator may make of a new authority whose own site is "enwiki".
struct Sample
{
    std::string route; ///< "PUT /v1/sites/{name}"
    std::string target;
    std::string body;
    int status = 200;
};

/// `signKid` is that of the active key that signs.
inline std::vector<Sample> samples(const std::string& signKid)
{
    return {
        {"GET /v1/status", "/v1/status", {}},
        {"GET /v1/self", "/v1/self", {}, 404}, // the fixture's actor is no operator of the record
        {"GET /v1/nodes", "/v1/nodes", {}},
        {"GET /v1/events", "/v1/events", {}, 422}, // the door's own
        {"POST /v1/pair", "/v1/pair", "{}", 422},  // the door's own
        {"GET /v1/settings", "/v1/settings", {}},
        {"PUT /v1/settings", "/v1/settings", R"({"name":"New name","seal_rotation":2592000})"},
        {"GET /v1/sites", "/v1/sites", {}},
        {"PUT /v1/sites/{name}", "/v1/sites/dewiki", siteBody},
        {"POST /v1/sites/{name}/secret", "/v1/sites/dewiki/secret", {}},
        {"DELETE /v1/sites/{name}", "/v1/sites/dewiki", {}, 204},
        {"GET /v1/keys", "/v1/keys", {}},
        {"GET /v1/keys/public", "/v1/keys/public?form=pem", {}},
        {"POST /v1/keys", "/v1/keys", R"({"act":"rotate","use":"seal"})"},
        {"POST /v1/keys/preview", "/v1/keys/preview", R"({"act":"compromise","kid":")" + signKid + "\"}"},
        {"POST /v1/keys/export", "/v1/keys/export", R"({"form":"jwks"})"},
        {"POST /v1/keys/import", "/v1/keys/import", R"({"bundle":"x","key":{}})", 400},
        {"GET /v1/revocations", "/v1/revocations?limit=1", {}},
        {"POST /v1/revocations", "/v1/revocations", userEntry},
        {"POST /v1/revocations/preview", "/v1/revocations/preview", userEntry},
        {"GET /v1/statistics", "/v1/statistics?since=1799990000&until=1800000000", {}},
        {"POST /v1/inspect", "/v1/inspect", R"({"text":"nothing of interest"})"},
        {"GET /v1/operators", "/v1/operators", {}},
        {"POST /v1/operators/{id}/role", "/v1/operators/nobody/role", R"({"role":"viewer"})", 404},
        {"DELETE /v1/operators/{id}", "/v1/operators/nobody", {}, 404},
        {"POST /v1/invitations", "/v1/invitations", R"({"name":"Grace","role":"revoker"})"},
        {"GET /v1/activity", "/v1/activity?limit=2&ascending=true", {}},
        {"GET /v1/activity/verify", "/v1/activity/verify", {}},
        {"GET /v1/activity/checkpoint", "/v1/activity/checkpoint", {}},
    };
}

inline std::vector<Sample> samples(AdminFixture& one)
{
    return samples(one.activeKid(keys::KeyUse::Sign));
}

inline std::string pathOf(const Sample& sample)
{
    return sample.route.substr(sample.route.find(' ') + 1);
}

inline std::string methodOf(const Sample& sample)
{
    return sample.route.substr(0, sample.route.find(' '));
}

} // namespace signet::tests
