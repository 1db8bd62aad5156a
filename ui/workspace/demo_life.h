#pragma once

// The demo going on: people log in and come back, stolen and expired cookies are refused, operators end
// sessions. Real tokens of the demo's authority, invented people.
//
// Thread-safety: one thread.

#include "core/authority/authority.h"
#include "ui/workspace/demo_random.h"
#include "ui/workspace/demo_world.h"

#include <deque>
#include <map>

namespace signet::ui {

class DemoLife
{
public:
    DemoLife(std::uint64_t seed, const DemoWorld& world, authority::Record& record,
             authority::Authority& authority);
    /// What happens until `now`, a second or more after the call before.
    void goOn(Timestamp now);

private:
    void visit(const std::string& site, Timestamp now);
    void logIn(const std::string& site);
    void comeBack(const std::string& site, std::uint64_t times);
    void sendNonsense(const std::string& site);
    void endSomebody(Timestamp now);

    std::uint64_t m_seed;
    DemoRandom m_random;
    std::vector<std::string> m_sites;
    std::vector<DemoPerson> m_people;
    authority::Record& m_record;
    authority::Authority& m_authority;
    authority::SessionScratch m_scratch;
    std::map<std::string, std::deque<std::string>> m_tokens; ///< by site
    Timestamp m_last{};
    Timestamp m_nextEnding{};
};

} // namespace signet::ui
