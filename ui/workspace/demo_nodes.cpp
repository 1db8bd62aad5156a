#include "ui/workspace/demo_nodes.h"

#include <algorithm>

namespace signet::ui {

namespace {

constexpr std::chrono::seconds tellEvery{5};
constexpr std::size_t lagging = 1; ///< of demoNodes
constexpr std::size_t silent = 2;

} // namespace

DemoNodes::DemoNodes(const DemoWorld& world, authority::Record& record)
    : m_record(record),
      m_started(world.now - std::chrono::days(12)),
      m_silentSince(world.now - std::chrono::hours(3)),
      m_troubled(world.troubled)
{}

void DemoNodes::tell(Timestamp now)
{
    const auto versions = m_record.versions();
    const auto known = m_record.nodes();
    if (!versions || !known)
        return;
    for (std::size_t i = 1; i < demoNodes.size(); ++i) {
        const auto before = std::find_if(known->begin(), known->end(), [i](const authority::Node& node) {
            return node.name == demoNodes[i];
        });
        const bool isKnown = before != known->end();
        const bool isSilent = m_troubled && i == silent;
        if (isSilent && isKnown)
            continue;
        authority::Node node;
        node.name = demoNodes[i];
        node.version = SIGNET_VERSION;
        node.started = m_started + std::chrono::hours(3 * i);
        node.heard = isSilent ? m_silentSince : now;
        node.ringVersion = versions->ring - (m_troubled && i == lagging ? 1 : 0);
        node.seq = versions->seq;
        node.settingsVersion = versions->settings;
        const bool isNew = !isKnown || before->ringVersion != node.ringVersion || before->seq != node.seq ||
                           before->settingsVersion != node.settingsVersion || now < before->heard ||
                           now >= before->heard + tellEvery;
        if (isNew)
            static_cast<void>(m_record.putNode(node));
    }
}

} // namespace signet::ui
