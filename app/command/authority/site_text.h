#pragma once

// A site by its name, and in words: what it needs, and what a change of it does to those who are logged in.
//
// Errors: NotFound naming the sites that there are, and the client's. Thread-safety: one thread.

#include "core/protocol/client.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>

namespace signet::command {

[[nodiscard]] Result<authority::Site> findSite(protocol::Client& client, const std::string& name);
/// As the authority says it, with what follows from it.
[[nodiscard]] nlohmann::json siteJson(const authority::Site& site, const std::string& socket);
/// What nginx, the application and people need to know of it; `socket` is where the data door is.
[[nodiscard]] std::string siteText(const authority::Site& site, const std::string& issuer,
                                   const std::string& socket);
/// What becomes of the cookies that visitors have, if they do not go on as they are; nothing where they do.
[[nodiscard]] std::optional<std::string> cookiesLostBy(const authority::Site& before,
                                                       const authority::Site& after);

} // namespace signet::command
