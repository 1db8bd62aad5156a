#pragma once

// What the data door must know of a site to name and build its cookies, kept by each thread.
//
// Thread-safety: a SiteBook is one thread's; the generation it watches is anybody's.

#include "core/authority/authority.h"

#include <boost/unordered/unordered_flat_map.hpp>

#include <atomic>
#include <string>

namespace signet::server {

struct SiteCookies
{
    authority::Site site;
    std::string session; ///< names of cookies
    std::string remember;
    std::string identity;
};

class SiteBook
{
public:
    /// `generation` grows whenever a site may have changed.
    SiteBook(const authority::Authority& authority, const std::atomic<std::uint64_t>& generation)
        : m_authority(authority), m_generation(generation)
    {}

    /// Nothing if there is no such site. Valid until the next call.
    [[nodiscard]] const SiteCookies* find(std::string_view name);

private:
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const noexcept
        {
            return std::hash<std::string_view>()(text);
        }
    };

    const authority::Authority& m_authority;
    const std::atomic<std::uint64_t>& m_generation;
    std::uint64_t m_known = 0;
    boost::unordered_flat_map<std::string, SiteCookies, Hash, std::equal_to<>> m_sites;
};

/// The `Set-Cookie` value that carries `token` under `name`; without `maxAge` it goes with the browser's
/// session, an empty token takes the cookie away. "" if none can be built, which no valid site leads to.
[[nodiscard]] std::string setCookieLine(const authority::Site& site, const std::string& name,
                                        const std::string& token, std::optional<Seconds> maxAge = {});

} // namespace signet::server
