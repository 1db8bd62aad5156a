#pragma once

// A file descriptor with an owner.
//
// Errors: none; a negative number is no descriptor, and is not closed. Thread-safety: one thread at a time.

#include <utility>

#include <unistd.h>

namespace signet {

/// Closes what it has when it goes, unless it is let go.
class Descriptor
{
public:
    explicit Descriptor(int number = -1) noexcept : m_number(number) {}
    Descriptor(Descriptor&& other) noexcept : m_number(other.release()) {}
    Descriptor& operator=(Descriptor&& other) noexcept
    {
        if (this != &other) {
            close();
            m_number = other.release();
        }
        return *this;
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() { close(); }

    [[nodiscard]] int number() const noexcept { return m_number; }
    [[nodiscard]] int release() noexcept { return std::exchange(m_number, -1); }
    /// Closes now and tells whether the system had nothing to complain of.
    bool close() noexcept { return m_number < 0 || ::close(release()) == 0; }

private:
    int m_number;
};

} // namespace signet
