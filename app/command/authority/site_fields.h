#pragma once

// What `signet site add` and `set` can say of a site.
//
// Errors: InvalidInput naming the option. Thread-safety: one thread.

#include "core/authority/site.h"

#include <CLI/CLI.hpp>

#include <optional>
#include <string>

namespace signet::command {

class SiteFields
{
public:
    void addOptions(CLI::App& app, bool originNeeded);
    /// Nothing was said.
    [[nodiscard]] bool isEmpty() const noexcept;
    /// Changes what was said and checks the whole.
    [[nodiscard]] Result<void> applyTo(authority::Site& site) const;

private:
    std::optional<std::string> m_title;
    std::optional<std::string> m_origin;
    std::optional<std::string> m_session;
    std::optional<std::string> m_absolute;
    std::optional<std::string> m_remember;
    std::optional<std::string> m_identity;
    std::optional<std::string> m_identityTokens;
    std::optional<std::string> m_sameSite;
    std::optional<std::string> m_cookieDomain;
    std::optional<std::size_t> m_cookieBudget;
    std::optional<std::size_t> m_overflowAt;
    std::optional<std::string> m_behindFeedAfter;
};

/// "HttpOnly; Secure; SameSite=Lax; Path=/; Domain=…", as the site's cookies have them.
[[nodiscard]] std::string attributesText(const authority::Site& site);

} // namespace signet::command
