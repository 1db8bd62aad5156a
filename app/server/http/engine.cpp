#include "app/server/http/engine.h"

#include "app/server/http/worker.h"

#include <condition_variable>

#include <unistd.h>

namespace signet::server {

struct Engine::Core
{
    Workshop shop;
    std::thread ticker;
    std::mutex mutex;
    std::condition_variable changed;
    bool isEnding = false;

    void tick();
    void wakeAll() noexcept;
    void end();
};

Engine::Engine(EngineLimits limits, std::size_t workers, std::size_t blockingThreads, MakeHandler makeHandler)
    : m_core(std::make_unique<Core>())
{
    Workshop& shop = m_core->shop;
    shop.limits = limits;
    shop.pool = std::make_unique<TaskPool>(blockingThreads, limits.waiting);
    for (std::size_t i = 0; i < workers; ++i)
        shop.workers.push_back(std::make_unique<Worker>(shop, makeHandler()));
}

Engine::~Engine()
{
    drain(std::chrono::milliseconds(0));
}

Result<void> Engine::start(std::vector<Listener> listeners)
{
    Workshop& shop = m_core->shop;
    shop.listeners = std::move(listeners);
    for (const auto& worker : shop.workers)
        if (auto opened = worker->open(); !opened)
            return opened;
    for (const auto& worker : shop.workers)
        worker->start();
    m_core->ticker = std::thread([this] { m_core->tick(); });
    return {};
}

void Engine::Core::tick()
{
    std::unique_lock lock(mutex);
    while (!changed.wait_for(lock, std::chrono::seconds(1), [this] { return isEnding; }))
        wakeAll();
}

void Engine::Core::wakeAll() noexcept
{
    for (const auto& worker : shop.workers)
        worker->wake();
}

void Engine::drain(std::chrono::milliseconds time)
{
    Core& core = *m_core;
    if (!core.ticker.joinable())
        return;
    core.shop.draining.store(true, std::memory_order_release);
    core.wakeAll();
    const auto until = std::chrono::steady_clock::now() + time;
    const auto isDone = [&] {
        return std::all_of(core.shop.workers.begin(), core.shop.workers.end(),
                           [](const auto& worker) { return worker->isDone(); });
    };
    while (!isDone() && std::chrono::steady_clock::now() < until)
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    core.end();
}

void Engine::Core::end()
{
    shop.stopped.store(true, std::memory_order_release);
    wakeAll();
    for (const auto& worker : shop.workers)
        worker->join();
    // Tasks deliver to workers, which are all still there.
    shop.pool->stop();
    {
        const std::lock_guard lock(mutex);
        isEnding = true;
    }
    changed.notify_all();
    ticker.join();
    for (Listener& listener : shop.listeners)
        ::close(std::exchange(listener.descriptor, -1));
}

EngineFigures Engine::figures() const noexcept
{
    EngineFigures figures;
    for (const auto& worker : m_core->shop.workers)
        worker->addTo(figures);
    return figures;
}

} // namespace signet::server
