#include "app/server/data_door/site_cookies.h"

namespace signet::server {

const SiteCookies* SiteBook::find(std::string_view name)
{
    const auto generation = m_generation.load(std::memory_order_acquire);
    if (generation != m_known) {
        m_sites.clear();
        m_known = generation;
    }
    if (const auto found = m_sites.find(name); found != m_sites.end())
        return &found->second;
    auto site = m_authority.findSite(name);
    if (!site)
        return nullptr;
    SiteCookies cookies;
    cookies.session = authority::sessionCookieName(*site);
    cookies.remember = authority::rememberCookieName(*site);
    cookies.identity = authority::identityCookieName(*site);
    cookies.site = std::move(*site);
    return &m_sites.emplace(std::string(name), std::move(cookies)).first->second;
}

std::string setCookieLine(const authority::Site& site, const std::string& name, const std::string& token,
                          std::optional<Seconds> maxAge)
{
    return authority::setCookieFor(site, name, token, maxAge).value_or(std::string());
}

} // namespace signet::server
