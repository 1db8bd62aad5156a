// The names of roles and key acts as they stand in the API, the record and on the command line.

#include "core/authority/views.h"

#include <array>

namespace signet::authority {

namespace {

constexpr std::array<std::string_view, 4> roleNames{"viewer", "revoker", "keykeeper", "administrator"};
constexpr std::array<std::string_view, 7> keyActNames{"rotate", "stage",   "activate", "compromise",
                                                      "retire", "destroy", "keep"};

template <typename Enumeration, std::size_t size>
std::optional<Enumeration> find(const std::array<std::string_view, size>& names,
                                std::string_view name) noexcept
{
    for (std::size_t i = 0; i < size; ++i) {
        if (names[i] == name)
            return static_cast<Enumeration>(i);
    }
    return std::nullopt;
}

} // namespace

std::string_view toString(Role role) noexcept
{
    return roleNames[static_cast<std::size_t>(role)];
}

std::optional<Role> roleFromString(std::string_view name) noexcept
{
    return find<Role>(roleNames, name);
}

std::string_view toString(KeyAct act) noexcept
{
    return keyActNames[static_cast<std::size_t>(act)];
}

std::optional<KeyAct> keyActFromString(std::string_view name) noexcept
{
    return find<KeyAct>(keyActNames, name);
}

} // namespace signet::authority
