#pragma once

// One value that many threads read and few replace: an immutable snapshot, swapped atomically.
//
// Reading takes no lock that a writer holds (hazard pointers: M. M. Michael, "Hazard Pointers: Safe Memory
// Reclamation for Lock-Free Objects", IEEE TPDS 15(6), 2004). A reader announces the pointer it is about to
// use; a writer deletes an old snapshot only when nobody announces it any more, at the latest when the cell
// goes.
//
// Range: up to 256 guards at once on one cell; one more waits for a slot. Errors: none. Thread-safety: read
// from any thread; writers may be several, they exclude each other. A guard belongs to the thread that made
// it.

#include <array>
#include <atomic>
#include <memory>
#include <mutex>
#include <vector>

namespace signet {

template <typename T>
class SnapshotCell
{
    static constexpr std::size_t slotCount = 256;
    struct alignas(64) Slot
    {
        std::atomic<const T*> announced{nullptr};
    };

public:
    /// Keeps a snapshot alive while it is looked at. Short-lived: never across anything that waits.
    class Guard
    {
    public:
        Guard(const Guard&) = delete;
        Guard& operator=(const Guard&) = delete;
        ~Guard() { m_slot.announced.store(nullptr, std::memory_order_release); }
        const T& operator*() const noexcept { return *m_value; }
        const T* operator->() const noexcept { return m_value; }

    private:
        friend class SnapshotCell;
        Guard(Slot& slot, const T* value) noexcept : m_slot(slot), m_value(value) {}
        Slot& m_slot;
        const T* m_value;
    };

    explicit SnapshotCell(std::unique_ptr<const T> first) noexcept : m_current(first.release()) {}
    SnapshotCell(const SnapshotCell&) = delete;
    SnapshotCell& operator=(const SnapshotCell&) = delete;
    ~SnapshotCell() { delete m_current.load(); }

    [[nodiscard]] Guard read() const noexcept
    {
        const T* value = m_current.load(std::memory_order_acquire);
        Slot& slot = announce(value);
        // Announced too late if it was replaced meanwhile: then it may be gone already.
        for (const T* now = m_current.load(); now != value; now = m_current.load()) {
            value = now;
            slot.announced.store(value);
        }
        return Guard(slot, value);
    }

    void replace(std::unique_ptr<const T> next)
    {
        const std::lock_guard lock(m_writing);
        m_retired.emplace_back(m_current.exchange(next.release()));
        std::erase_if(m_retired,
                      [this](const std::unique_ptr<const T>& old) { return !isAnnounced(old.get()); });
    }

private:
    Slot& announce(const T* value) const noexcept
    {
        static std::atomic<std::size_t> threads{0};
        thread_local const std::size_t number = threads.fetch_add(1, std::memory_order_relaxed);
        for (std::size_t i = number;; ++i) {
            Slot& slot = m_slots[i % slotCount];
            const T* nothing = nullptr;
            if (slot.announced.compare_exchange_strong(nothing, value))
                return slot;
        }
    }

    [[nodiscard]] bool isAnnounced(const T* value) const noexcept
    {
        for (const auto& slot : m_slots) {
            if (slot.announced.load() == value)
                return true;
        }
        return false;
    }

    std::atomic<const T*> m_current;
    mutable std::array<Slot, slotCount> m_slots{};
    std::mutex m_writing;
    std::vector<std::unique_ptr<const T>> m_retired;
};

} // namespace signet
